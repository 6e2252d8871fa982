import { describe, expect, it } from 'vitest'
import type { LintMatter } from '../../engine/lint/lint-context.js'
import { lintMatter } from '../../engine/lint/lint-matter.js'
import { lawBook } from '../statute/calendars.js'
import { diagram, parseDiagram, task, worker } from './parse-diagram.js'

const matter: LintMatter = {
  leadDepartment: 'housing',
  departments: [
    { id: 'planning', name: '规划部门' },
    { id: 'fire', name: '消防部门', sensitive: 'fireSafety' },
    { id: 'housing', name: '住建部门' },
  ],
  record: { statutoryLimit: { amount: 20, unit: 'workingDay' } },
  forms: {},
}

const MEETING: Readonly<Record<string, string>> = {
  act: 'hold-meeting',
  department: 'housing',
  meeting: 'jointReview',
  departments: 'planning, fire',
  expressDepartments: 'fire',
  noticePeriod: '3 workingDay',
  onAbsence: 'deemedConsent',
  basis: 'anqiu-standard-2021#4.3.4',
}

async function defects(headers: Readonly<Record<string, string>>, of = matter): Promise<readonly string[]> {
  const elements = `<bpmn:startEvent id="start" />${task('t', headers)}${worker('close')}<bpmn:endEvent id="end" />`
  const definitions = await parseDiagram(diagram(elements, ['start > t > close > end']))
  return lintMatter([{ path: 'process.bpmn', definitions }], of, lawBook)
    .filter(({ code }) => code !== 'no-bpmndi')
    .map(({ code, place, message, mend }) => {
      expect(mend).toMatch(/\p{Script=Han}/u)
      return `${code} ${place} ${message}`
    })
}

const without = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(MEETING).filter(([key]) => key !== name))

describe('a joint meeting in order', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['§4: an absence default with notice period and basis', MEETING],
    [
      '§4: no absence default, so no notice period and no basis',
      { act: 'hold-meeting', department: 'housing', meeting: 'siteVisit', departments: 'fire' },
    ],
    ['§4: asked again', { ...MEETING, onAbsence: 'askAgain', departments: 'fire' }],
  ])('%s', async (_, headers) => {
    expect(await defects(headers)).toEqual([])
  })
})

describe('a joint meeting that cannot be held so', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['§4: a kind that is none', { ...MEETING, meeting: 'party' }, '会议种类'],
    ['§4: no kind', without('meeting'), '会议种类'],
    ['§4: no chair', { ...without('department'), groups: 'housing' }, '没有由牵头部门主持'],
    [
      '§4: another chair than the lead department',
      { ...MEETING, department: 'planning', departments: 'fire', onAbsence: 'askAgain' },
      '没有由牵头部门主持',
    ],
    ['§5: nobody invited', { ...without('expressDepartments'), departments: ' ' }, '没有受邀部门'],
    ['a department twice', { ...MEETING, departments: 'planning,planning,fire' }, '重复邀请'],
    ['the chair among the invited', { ...MEETING, departments: 'planning,fire,housing' }, '邀请了主持'],
    [
      'a department the matter does not have',
      { ...MEETING, departments: 'planning,fire,police' },
      '不是本事项的部门',
    ],
    ['§4: a default without a notice period', without('noticePeriod'), '没有通知期限'],
    ['§4: a notice period that is none', { ...MEETING, noticePeriod: '3 days' }, '通知期限 noticePeriod'],
    ['§4: a default without a basis', without('basis'), '没有法律库中的依据'],
    ['§4: an absence rule that is none', { ...MEETING, onAbsence: 'ignore' }, '缺席处理'],
    ['§4: a default against an express department', without('expressDepartments'), '对须明示决定的“fire”'],
    ['§4: a default where all must decide expressly', { ...MEETING, departments: 'fire' }, '都须明示决定'],
    [
      '§4: an express mark on one that is not invited',
      { ...MEETING, expressDepartments: 'fire,housing' },
      '未受邀',
    ],
  ])('%s', async (_, headers, message) => {
    expect(await defects(headers)).toEqual([
      expect.stringMatching(new RegExp(`^meeting-in-order t .*${message}`)),
    ])
  })

  it('§4: a default in a matter that is express as a whole', async () => {
    const found = await defects(MEETING, { ...matter, express: true })
    expect(found.join()).toContain('对须明示决定的“planning”')
  })
})
