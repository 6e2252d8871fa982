import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import { compileSchema } from '../../engine/catalogue/json-schema.js'

const root = join(import.meta.dirname, '../../processes')

function json(...path: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8')) as Record<string, unknown>
}

describe.each([
  ['calendars', 'calendar.schema.json', 'year'],
  ['law', 'law.schema.json', 'id'],
])('processes/%s', (folder, schema, named) => {
  const validate = compileSchema(json('schema', schema))
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'))

  it.each(files)('%s has the form of its schema and the name of what is in it', (name) => {
    const content = json(folder, name)
    expect(validate(content)).toEqual([])
    expect(`${String(content[named])}.json`).toBe(name)
  })

  it('has a schema that refuses', () => {
    expect(validate({ ...json(folder, files[0] ?? ''), surprise: true })).toMatchObject([
      { pointer: '/surprise', message: "unknown field 'surprise'" },
    ])
  })
})

describe('processes/matters', () => {
  const { packages, readMatter } = readProcessesFolder(root)

  it('holds matters', () => {
    expect([...packages.keys()]).toEqual(
      expect.arrayContaining(['construction-joint-review', 'newborn-one-thing']),
    )
  })

  it.each([...packages.keys()])('%s is a matter of the name of its folder', (name) => {
    expect(readMatter(packages.get(name) ?? new Map())).toMatchObject({
      kind: 'matter',
      matter: { id: name },
    })
  })
})
