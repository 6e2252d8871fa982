import { describe, expect, it } from 'vitest'
import { lintMatter } from '../../engine/lint/lint-matter.js'
import type { LintMatter } from '../../engine/lint/lint-context.js'
import { lawBook } from '../statute/calendars.js'
import { diagram, parseDiagram, task, worker } from './parse-diagram.js'

const matter: LintMatter = {
  departments: [
    { id: 'planning', name: '规划部门' },
    { id: 'fire', name: '消防部门', sensitive: 'fireSafety' },
  ],
  record: { statutoryLimit: { amount: 20, unit: 'workingDay' } },
  forms: { application: 'application-form' },
}

type Headers = Readonly<Record<string, string>>
const opinion: Headers = {
  act: 'give-opinion',
  department: 'planning',
  timeLimit: '5 workingDay',
  onExpiry: 'deemedConsent',
  basis: 'anqiu-standard-2021#4.3.4',
}

async function defectsOf(headers: Headers) {
  const elements = `<bpmn:startEvent id="s" />${task('t', headers)}${worker('c')}<bpmn:endEvent id="e" />`
  const definitions = await parseDiagram(diagram(elements, ['s > t > c > e']))
  const defects = lintMatter([{ path: 'process.bpmn', definitions }], matter, lawBook)
  return defects.filter(({ code }) => code !== 'no-bpmndi')
}

/** Does to the headers what the click does; the candidate groups stand among them in these tests. */
function mended(headers: Headers, defects: Awaited<ReturnType<typeof defectsOf>>): Headers {
  const after: Record<string, string> = { ...headers }
  for (const { quick } of defects) {
    for (const edit of quick?.edits ?? []) {
      if (edit.kind === 'setHeader') after[edit.key] = edit.value
      if (edit.kind === 'removeHeader') delete after[edit.key]
      if (edit.kind === 'setCandidateGroups') after['groups'] = edit.value
    }
  }
  return after
}

describe('a mend at a click', () => {
  it.each<[string, Headers]>([
    ['default-fits-act', { ...opinion, act: 'decide-case' }],
    ['express-never-deemed', { ...opinion, department: 'fire', express: 'true' }],
    ['express-agrees', { ...opinion, department: 'fire', onExpiry: 'escalate' }],
    ['task-has-department', { ...opinion, groups: 'fire' }],
    ['limit-within-law', { ...opinion, timeLimit: '30 workingDay' }],
    ['limit-within-law', { act: 'accept-case', groups: 'intake' }],
  ])('mends %s for good', async (code, headers) => {
    const found = await defectsOf(headers)
    expect(found.map((defect) => defect.code)).toContain(code)
    expect(found.find((defect) => defect.code === code)?.quick?.label).toMatch(/\p{Script=Han}/u)
    expect(await defectsOf(mended(headers, found))).toEqual([])
  })

  it('never makes silence consent', async () => {
    const { onExpiry: _onExpiry, ...silent } = opinion
    const found = await defectsOf(silent)
    expect(mended(silent, found)['onExpiry']).toBe('escalate')
  })

  it('is not offered where a person must choose', async () => {
    const found = await defectsOf({ ...opinion, basis: 'nowhere#1' })
    expect(found.map(({ code, quick }) => [code, quick])).toEqual([['limit-has-basis', undefined]])
  })
})
