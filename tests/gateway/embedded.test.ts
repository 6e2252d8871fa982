import { describe } from 'vitest'
import { contracts } from './contracts.js'
import { openEmbeddedWorld } from './embedded-world.js'

describe('the embedded engine keeps the contract of', () => {
  for (const contract of Object.values(contracts)) contract(openEmbeddedWorld)
})
