import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMatterReader } from '../../engine/catalogue/read-matter.js'
import type { PackageFiles } from '../../engine/catalogue/read-matter.js'
import { lawBook } from '../statute/calendars.js'
import { MATTER, matterWith, packageFiles } from './matter-package.js'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../processes/schema/matter.schema.json'), 'utf8'),
) as Record<string, unknown>
const readMatter = createMatterReader(schema, lawBook)

function found(files: PackageFiles): string[] {
  const read = readMatter(files)
  if (read.kind === 'matter') return []
  for (const { message, mend } of read.defects) {
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(mend).toMatch(/\p{Script=Han}/u)
  }
  return read.defects.map(({ code, file, place }) => `${code} ${file} ${place}`.trim())
}

describe('a matter package', () => {
  it('is read whole', () => {
    expect(readMatter(packageFiles())).toEqual({
      kind: 'matter',
      matter: {
        ...MATTER,
        bpmn: [{ path: 'process.bpmn', text: '<definitions/>' }],
        dmn: [{ path: 'decisions/fee.dmn', text: '<definitions/>' }],
        formSchemas: { 'fence-application': { id: 'fence-application', components: [] } },
        scenarios: [{ path: 'scenarios/granted.json', text: '{}' }],
      },
    })
  })

  it.each<[string, string, unknown, string[]]>([
    [
      'a material asked for with a choice that is none',
      'record.materials.0.neededWith',
      { field: 'services', value: 'household' },
      ['choice-unknown matter.json /record/materials/0/neededWith'],
    ],
    [
      '§2.5: promising more than the law',
      'record.promisedLimit.amount',
      21,
      ['promise-longer-than-law matter.json /record/promisedLimit'],
    ],
    [
      '§2.5: promising in a unit that cannot be compared',
      'record.promisedLimit',
      { amount: 1, unit: 'month' },
      ['promise-longer-than-law matter.json /record/promisedLimit'],
    ],
    [
      'a limit in no known unit',
      'record.promisedLimit.unit',
      'week',
      ['matter-schema matter.json /record/promisedLimit/unit'],
    ],
    [
      'a limit of nothing',
      'record.statutoryLimit.amount',
      0,
      ['matter-schema matter.json /record/statutoryLimit/amount'],
    ],
    [
      'a statutory limit without its article',
      'record.statutoryLimit.basis',
      undefined,
      ['matter-schema matter.json /record/statutoryLimit'],
    ],
    [
      'a law that is not in the book',
      'record.statutoryLimit.basis',
      'license-law-2019#999',
      ['unknown-law matter.json /record/statutoryLimit/basis'],
    ],
    [
      'a legal basis that is not in the book',
      'record.legalBasis',
      [{ text: '地方规定' }, { law: 'moon-law#1', text: '月球法' }],
      ['unknown-law matter.json /record/legalBasis/1/law'],
    ],
    [
      'a withdrawal that no law knows',
      'supplement',
      { stopsClock: true, withdrawal: 'moon-law#2' },
      ['unknown-law matter.json /supplement/withdrawal'],
    ],
    ['no complaint telephone', 'record.complaintPhone', undefined, ['matter-schema matter.json /record']],
    ['an unknown field', 'colour', 'red', ['matter-schema matter.json /colour']],
    [
      'a lead department that takes no part',
      'leadDepartment',
      'police',
      ['unknown-department matter.json /leadDepartment'],
    ],
    [
      'a responsible department that takes no part',
      'record.responsible',
      [{ department: 'police', post: '科长' }],
      ['unknown-department matter.json /record/responsible/0/department'],
    ],
    [
      'one department twice',
      'departments',
      [...MATTER.departments, { id: 'fire', name: '另一消防' }],
      ['id-twice matter.json /departments/2/id'],
    ],
    [
      'one material twice',
      'record.materials',
      [...MATTER.record.materials, ...MATTER.record.materials],
      ['id-twice matter.json /record/materials/1/id'],
    ],
    [
      '§5: a joint matter of one department',
      'departments',
      MATTER.departments.slice(0, 1),
      ['joint-needs-departments matter.json /departments'],
    ],
    ['no department at all', 'departments', [], ['matter-schema matter.json /departments']],
    [
      '§3: a sensitive department that is not express',
      'departments',
      [MATTER.departments[0], { ...MATTER.departments[1], express: false }],
      ['sensitive-must-be-express matter.json /departments/1/express'],
    ],
    [
      'a form that is not there',
      'forms.opinion',
      'fence-opinion',
      ['form-missing matter.json /forms/opinion'],
    ],
    [
      '§7: a warning beyond the whole',
      'warning',
      { yellow: '4/3' },
      ['warning-share matter.json /warning/yellow'],
    ],
    [
      'a closing time that does not exist',
      'closingTime',
      '25:00',
      ['matter-schema matter.json /closingTime'],
    ],
    ['an id with a path in it', 'id', '../../etc', ['matter-schema matter.json /id']],
    ['in order: closing at 24:00', 'closingTime', '24:00', []],
    ['in order: a promise in hours', 'record.promisedLimit', { amount: 8, unit: 'hour' }, []],
    ['in order: a quarter', 'warning', { yellow: '1/4' }, []],
  ])('%s', (_, path, value, expected) => {
    expect(found(matterWith(path, value))).toEqual(expected)
  })

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['without matter.json', { 'matter.json': undefined }, ['file-missing matter.json']],
    ['without a diagram', { 'process.bpmn': undefined }, ['file-missing process.bpmn']],
    ['whose matter.json is not JSON', { 'matter.json': '{"id": }' }, ['json matter.json']],
    ['whose matter.json is a list', { 'matter.json': '[]' }, ['matter-schema matter.json']],
    [
      'whose form is not JSON',
      { 'forms/application.form': 'form' },
      ['json forms/application.form', 'form-missing matter.json /forms/application'],
    ],
    [
      'whose form is none',
      { 'forms/application.form': '{"id": 3}' },
      ['form-schema forms/application.form', 'form-missing matter.json /forms/application'],
    ],
    [
      'with one form twice',
      { 'forms/copy.form': '{"id":"fence-application","components":[]}' },
      ['form-twice forms/copy.form /id'],
    ],
    [
      'of too many files',
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`forms/${index}.txt`, ''])),
      ['too-many-files'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(found(packageFiles(changes))).toEqual(expected)
  })
})

describe('a hostile package', () => {
  const deep = '['.repeat(5_000_000)

  it.each<[string, Record<string, string>, string]>([
    ['5 MB of nesting', { 'matter.json': deep }, 'json matter.json'],
    [
      '10 MB of nesting in a form',
      { 'forms/application.form': `{"a":${deep}` },
      'json forms/application.form',
    ],
    ['6 MB of text', { 'matter.json': `"${'x'.repeat(6_000_000)}"` }, 'json matter.json'],
    [
      'a prototype',
      { 'matter.json': JSON.stringify(MATTER).replace('"id"', '"__proto__":{"polluted":1},"id"') },
      'json matter.json',
    ],
    [
      'a prototype in a form',
      { 'forms/application.form': '{"id":"f","components":[{"__proto__":{"polluted":1}}]}' },
      'json forms/application.form',
    ],
    [
      'a form by the name of a prototype',
      { 'forms/application.form': '{"id":"__proto__","components":[]}' },
      'form-schema forms/application.form',
    ],
    [
      'fields named like methods',
      { 'matter.json': '{"constructor":1,"toString":2}' },
      'matter-schema matter.json',
    ],
    ['a lone half of a character', { 'matter.json': '"\\ud800"' }, 'matter-schema matter.json'],
  ])('%s is refused by file and reason, at once', (_, changes, first) => {
    expect(found(packageFiles(changes))[0]).toBe(first)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('is told no more than fifty things', () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, index]))
    const defects = found(packageFiles({ 'matter.json': JSON.stringify({ ...MATTER, ...fields }) }))
    expect(defects).toHaveLength(50)
  })

  it('is told of every field that is missing, not only of the first', () => {
    const read = readMatter(packageFiles({ 'matter.json': '{}' }))
    const told = read.kind === 'defects' ? read.defects.map(({ message }) => message).join() : ''
    for (const field of ['leadDepartment', 'record', 'forms', 'process']) expect(told).toContain(field)
  })

  it('is told what is wrong in Chinese, naming the field', () => {
    const read = readMatter(matterWith('colour', 'red'))
    expect(read).toMatchObject({ defects: [{ message: expect.stringContaining('“colour”') as string }] })
  })
})
