import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../engine/catalogue/catalogue.js'
import { compareMatters } from '../../engine/catalogue/compare-matters.js'
import type { Matter } from '../../engine/catalogue/matter.js'
import { MATTER } from './matter-package.js'

const current = {
  ...MATTER,
  bpmn: [{ path: 'process.bpmn', text: 'a' }],
  dmn: [],
  formSchemas: { 'fence-application': { id: 'fence-application', components: [] } },
  scenarios: [],
} as unknown as Matter

describe('versions of a matter', () => {
  it.each<[string, Partial<Matter>, object]>([
    ['the same content is the same version', {}, { kind: 'same' }],
    ['the same content under a new number is refused', { version: 2 }, { kind: 'refused' }],
    ['other content under the same number is refused', { name: '别名' }, { kind: 'refused' }],
    ['other content under a lower number is refused', { version: 0, name: '别名' }, { kind: 'refused' }],
    ['another matter is refused', { id: 'wall', version: 2 }, { kind: 'refused' }],
    ['words only', { version: 2, name: '别名' }, { kind: 'newer', changes: ['标准记录的文字有改动'] }],
    [
      'a diagram',
      { version: 2, bpmn: [{ path: 'process.bpmn', text: 'b' }] },
      { kind: 'newer', changes: ['流程图有改动：process.bpmn'] },
    ],
    ['a diagram gone', { version: 2, bpmn: [] }, { kind: 'newer', changes: ['流程图已删除：process.bpmn'] }],
    ['a form', { version: 2, formSchemas: {} }, { kind: 'newer', changes: ['表单有改动'] }],
    [
      'a department less',
      { version: 2, departments: [{ id: 'housing', name: '住建部门' }] },
      { kind: 'newer', changes: ['删除部门：消防部门', '须明示决定由“消防部门”改为“”'] },
    ],
    [
      'a limit',
      { version: 2, record: { ...current.record, promisedLimit: { amount: 3, unit: 'workingDay' } } },
      { kind: 'newer', changes: ['承诺时限由“5个工作日”改为“3个工作日”'] },
    ],
    [
      'the lead',
      { version: 2, leadDepartment: 'fire' },
      { kind: 'newer', changes: ['牵头部门由“housing”改为“fire”'] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(compareMatters(current, { ...current, ...changes })).toMatchObject(expected)
  })
})

describe('the list of matters 清单', () => {
  it('serves the highest version and keeps the ones that cases began with', () => {
    const catalogue = createCatalogue([{ ...current, version: 2 }, current, { ...current, id: 'arch' }])
    expect(catalogue.matters().map(({ id, version }) => `${id} ${version}`)).toEqual(['arch 1', 'fence 2'])
    expect(catalogue.matter('fence')?.version).toBe(2)
    expect(catalogue.matter('fence', 1)?.version).toBe(1)
    catalogue.publish({ ...current, version: 10 })
    expect(catalogue.matter('fence')?.version).toBe(10)
  })

  it.each(['wall', '__proto__', 'constructor'])('handles nothing outside of it: %s', (id) => {
    expect(createCatalogue([current]).matter(id)).toBeUndefined()
  })

  it('knows no version that was never published', () => {
    expect(createCatalogue([current]).matter('fence', 7)).toBeUndefined()
  })
})
