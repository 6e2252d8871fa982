import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findScenarioFiles } from '../../engine/scenario/find-scenario-files.js'
import { lineOf } from '../../engine/scenario/scenario-result.js'
import { told } from './told.js'

const folder = join(import.meta.dirname, 'statute')
const files = (await findScenarioFiles(folder)).map((file) => relative(folder, file))

describe('the statute in stories', () => {
  it('has at least sixty, each named by its article or paragraph', () => {
    expect(files.length).toBeGreaterThanOrEqual(60)
    const named = /^(art-\d+|s\d+(\.\d+)?|hall-\d+|§\d+(\.\d+)?)-/
    expect(files.filter((file) => !named.test(basename(file)))).toEqual([])
  })

  it.concurrent.each(files)('%s', { timeout: 60_000 }, async (file) => {
    const result = await told(join(folder, file))
    expect(lineOf(result)).toBe(`ok ${result.title}`)
    expect(result.title).toMatch(/第.+条|§\d/)
  })
})
