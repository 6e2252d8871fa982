import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../engine/scenario/scenario-result.js'
import { told } from './told.js'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('each BPMN concept has a story that holds', () => {
  it.each(files)('%s', async (file) => {
    const result = await told(join(folder, file))
    expect(lineOf(result)).toBe(`ok ${result.title}`)
  })
})
