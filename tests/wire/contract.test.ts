import { describe } from 'vitest'
import { contracts } from '../gateway/contracts.js'
import { openWireWorld } from './wire-world.js'

describe('the embedded engine over the wire keeps the contract of', () => {
  for (const contract of Object.values(contracts)) contract(openWireWorld)
})
