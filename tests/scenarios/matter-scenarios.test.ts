import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../engine/scenario/scenario-result.js'
import { told } from './told.js'

const matters = join(import.meta.dirname, '../../processes/matters')
const ids = readdirSync(matters, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

describe.each(ids)('matter %s', (id) => {
  const folder = join(matters, id, 'scenarios')
  const files = readdirSync(folder)

  it('ships at least six stories', () => {
    expect(files.length).toBeGreaterThanOrEqual(6)
  })

  it.each(files)('%s', async (file) => {
    const result = await told(join(folder, file))
    expect(lineOf(result)).toBe(`ok ${result.title}`)
  })
})
