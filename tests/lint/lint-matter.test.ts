import { describe, expect, it } from 'vitest'
import { lintMatter } from '../../engine/lint/lint-matter.js'
import type { LintMatter } from '../../engine/lint/lint-context.js'
import { lawBook } from '../statute/calendars.js'
import { diagram, parseDiagram, task, worker } from './parse-diagram.js'

const matter: LintMatter = {
  departments: [
    { id: 'planning', name: '规划部门' },
    { id: 'fire', name: '消防部门', sensitive: 'fireSafety' },
    { id: 'housing', name: '住建部门' },
  ],
  record: { statutoryLimit: { amount: 20, unit: 'workingDay' } },
  forms: { application: 'application-form', opinion: 'opinion-form' },
}

const OPINION = {
  act: 'give-opinion',
  department: 'planning',
  timeLimit: '5 workingDay',
  onExpiry: 'deemedConsent',
  basis: 'anqiu-standard-2021#4.3.4',
}
const FIRE = { ...OPINION, department: 'fire', onExpiry: 'escalate', express: 'true' }
const INTAKE = {
  act: 'accept-case',
  timeLimit: '5 workingDay',
  onExpiry: 'deemedAcceptance',
  basis: 'license-law-2019#32',
}
const DECIDE = { act: 'decide-case', department: 'housing' }

const START = '<bpmn:startEvent id="start" />'
const END = '<bpmn:endEvent id="end" />'
const CLOSE = worker('close')

async function codes(xml: string, of: LintMatter = matter): Promise<string[]> {
  const defects = lintMatter([{ path: 'process.bpmn', definitions: await parseDiagram(xml) }], of, lawBook)
  for (const { message, mend, file } of defects) {
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(mend).toMatch(/\p{Script=Han}/u)
    expect(file).toBe('process.bpmn')
  }
  // The test's diagrams are not drawn.
  return defects.filter(({ code }) => code !== 'no-bpmndi').map(({ code, place }) => `${code} ${place}`)
}

function through(...tasks: readonly string[]): string {
  const ids = tasks.map((each) => /id="(\w+)"/.exec(each)?.[1] ?? '')
  return diagram(START + tasks.join('') + CLOSE + END, [['start', ...ids, 'close', 'end'].join(' > ')])
}

const loop = (collection: string): string =>
  `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="${collection}" inputElement="d" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`

describe('a diagram in order', () => {
  it('has no defect', async () => {
    expect(
      await codes(through(task('a', INTAKE), task('b', OPINION), task('c', FIRE), task('d', DECIDE))),
    ).toEqual([])
  })
})

describe('the hours of the matter', () => {
  it('say how many of them a day has', async () => {
    const hurried = through(task('a', { ...INTAKE, timeLimit: '16 workingHour' }), task('d', DECIDE))
    expect(await codes(hurried)).toEqual([])
    const morning: LintMatter = { ...matter, officeHours: [['09:00', '12:00']] }
    expect(await codes(hurried, morning)).toEqual(['limit-within-law a'])
  })
})

describe('the rules of one task', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['§1.1: a limit in days of no kind', { ...OPINION, timeLimit: '5 days' }, ['readable-headers t']],
    ['§1.1: a limit of none', { ...OPINION, timeLimit: '0 workingDay' }, ['readable-headers t']],
    ['§3: an expiry of no kind', { ...OPINION, onExpiry: 'approve' }, ['readable-headers t']],
    ['§3: an express mark that is neither', { ...OPINION, express: 'yes' }, ['readable-headers t']],
    [
      'a limit without basis',
      { act: 'give-opinion', department: 'planning', timeLimit: '5 workingDay', onExpiry: 'escalate' },
      ['limit-has-basis t'],
    ],
    ['a basis not in the law book', { ...OPINION, basis: 'license-law-2019#999' }, ['limit-has-basis t']],
    ['a local rule of nowhere', { ...OPINION, basis: 'nowhere#1' }, ['limit-has-basis t']],
    [
      '§3: a default without a limit',
      {
        act: 'give-opinion',
        department: 'planning',
        onExpiry: 'deemedConsent',
        basis: 'license-law-2019#42',
      },
      ['default-has-limit t'],
    ],
    [
      '§3: a limit that does not say what silence means',
      {
        act: 'give-opinion',
        department: 'planning',
        timeLimit: '5 workingDay',
        basis: 'license-law-2019#42',
      },
      ['default-has-limit t'],
    ],
    [
      '§3: a decision deemed',
      { ...DECIDE, timeLimit: '5 workingDay', onExpiry: 'deemedConsent', basis: 'license-law-2019#42' },
      ['default-fits-act t'],
    ],
    [
      'Art. 32: an opinion deemed accepted',
      { ...OPINION, onExpiry: 'deemedAcceptance' },
      ['default-fits-act t'],
    ],
    [
      '§3: consent deemed of a sensitive department',
      { ...FIRE, onExpiry: 'deemedConsent' },
      ['express-never-deemed t'],
    ],
    [
      '§3: consent deemed and express',
      { ...OPINION, express: 'true' },
      ['express-agrees t', 'express-never-deemed t'],
    ],
    ['§3: a sensitive department not marked', { ...FIRE, express: 'false' }, ['express-agrees t']],
    [
      'Art. 32: six working days to take in',
      { ...INTAKE, timeLimit: '6 workingDay' },
      ['limit-within-law t'],
    ],
    ['Art. 32: a month to take in', { ...INTAKE, timeLimit: '1 month' }, ['limit-within-law t']],
    ['Art. 42: a year for an opinion', { ...OPINION, timeLimit: '12 month' }, ['limit-within-law t']],
    [
      'Art. 44: a month for the certificate',
      { act: 'issue-certificate', timeLimit: '1 month', onExpiry: 'escalate', basis: 'license-law-2019#44' },
      ['limit-within-law t'],
    ],
    ['in order: five calendar days to take in', { ...INTAKE, timeLimit: '5 calendarDay' }, []],
    ['Art. 32: an intake without the five-day limit', { act: 'accept-case' }, ['limit-within-law t']],
    [
      'Art. 42: longer than the matter’s statutory limit',
      { ...OPINION, timeLimit: '21 workingDay' },
      ['limit-within-law t'],
    ],
    [
      'Art. 44: eleven working days for the certificate',
      {
        act: 'issue-certificate',
        timeLimit: '11 workingDay',
        onExpiry: 'escalate',
        basis: 'license-law-2019#44',
      },
      ['limit-within-law t'],
    ],
    ['in order: as long as the law allows', { ...OPINION, timeLimit: '20 workingDay' }, []],
    ['§6: no act', { department: 'planning' }, ['task-has-act t']],
    ['§6: an unknown act', { act: 'approve-all' }, ['task-has-act t']],
    [
      '§6: an opinion of no department',
      { act: 'give-opinion' },
      ['task-has-department t', 'window-never-refuses t'],
    ],
    [
      'a department the matter does not have',
      { ...OPINION, department: 'police' },
      ['task-has-department t'],
    ],
    ['§6: an intake with a department', { ...INTAKE, department: 'planning' }, ['task-has-department t']],
    ['a task seen by another department', { ...OPINION, groups: 'housing' }, ['task-has-department t']],
    ['§6: a decision at the window', { ...DECIDE, groups: 'intake,housing' }, ['window-never-refuses t']],
    [
      '§6: an opinion by the applicant',
      { ...OPINION, groups: 'planning,applicant' },
      ['window-never-refuses t'],
    ],
    ['§6: a decision by an agent', { ...DECIDE, groups: 'agent,housing' }, ['window-never-refuses t']],
    ['a form the matter does not have', { ...OPINION, form: 'other-form' }, ['known-form t']],
    ['in order: a form the matter has', { ...OPINION, form: 'opinion-form' }, []],
    ['in order: a group by expression', { ...OPINION, groups: '=department' }, []],
    ['in order: a certificate at the window', { act: 'issue-certificate' }, []],
  ])('%s', async (_, headers, expected) => {
    expect(await codes(through(task('t', headers)))).toEqual(expected)
  })

  it('§3: nothing is deemed in a matter that is express as a whole', async () => {
    expect(await codes(through(task('t', OPINION)), { ...matter, express: true })).toEqual([
      'express-agrees t',
      'express-never-deemed t',
    ])
  })

  it('a native user task would have no clock', async () => {
    const xml = through(task('t', OPINION)).replace(
      '<zeebe:taskHeaders>',
      '<zeebe:userTask /><zeebe:taskHeaders>',
    )
    expect(await codes(xml)).toEqual(['job-based-user-task t'])
  })

  it('a job that nobody works', async () => {
    expect(await codes(through(worker('w', 'send-fax')))).toEqual(['known-worker w'])
  })
})

describe('a joint review of nobody (statute.md §5)', () => {
  it.each([
    ['=departments', ['joint-review-not-empty t']],
    ['=[]', ['joint-review-not-empty t']],
    ['=[ ]', ['joint-review-not-empty t']],
    ['', ['joint-review-not-empty t']],
    ['=[&quot;planning&quot;]', []],
    ['=assert(departments, count(departments) &gt; 0, &quot;空&quot;)', []],
  ])('over %s', async (collection, expected) => {
    expect(await codes(through(task('t', OPINION, loop(collection))))).toEqual(expected)
  })

  it('inside a sub-process', async () => {
    const inside = `<bpmn:subProcess id="sub">${loop('=list')}<bpmn:startEvent id="s"><bpmn:outgoing>i1</bpmn:outgoing></bpmn:startEvent>
      ${task('t', OPINION, '<bpmn:incoming>i1</bpmn:incoming><bpmn:outgoing>i2</bpmn:outgoing>')}
      <bpmn:endEvent id="e"><bpmn:incoming>i2</bpmn:incoming></bpmn:endEvent>
      <bpmn:sequenceFlow id="i1" sourceRef="s" targetRef="t" /><bpmn:sequenceFlow id="i2" sourceRef="t" targetRef="e" /></bpmn:subProcess>`
    expect(await codes(diagram(START + inside + CLOSE + END, ['start > sub > close > end']))).toEqual([
      'joint-review-not-empty sub',
    ])
  })

  it('of materials, not departments, may be empty', async () => {
    const check = { act: 'supplement-case', groups: 'applicant' }
    expect(await codes(through(task('t', check, loop('=materials'))))).toEqual([])
  })
})

describe('the window never refuses (statute.md §6; 安丘市标准体系四(三)3)', () => {
  it.each([
    ['intake.result = "supplement"', []],
    ['intake.result = "refused"', ['window-never-refuses f2']],
    ['intake.result="rejected" or x', ['window-never-refuses f2']],
    ['decision.result = "refused"', []],
  ])('%s', async (condition, expected) => {
    const elements = `${START}${task('t', INTAKE)}<bpmn:exclusiveGateway id="g" />${CLOSE}${END}${worker('other')}<bpmn:endEvent id="end2" />`
    const flows = ['start > t > g', `g ?=${condition}> other > end2`, 'g *> close > end']
    const xml = diagram(elements, flows)
    expect(await codes(xml)).toEqual(expected)
  })
})

describe('at most two approval levels (statute.md §6)', () => {
  const levels = (...ids: readonly string[]): string => ids.map((id) => task(id, DECIDE)).join('')

  it.each<[string, string, string[], string[]]>([
    ['two in a row', levels('a', 'b'), ['start > a > b > close > end'], []],
    ['three in a row', levels('a', 'b', 'c'), ['start > a > b > c > close > end'], ['two-approval-levels c']],
    [
      'three on two ways, two on each',
      `${levels('a', 'b', 'c')}<bpmn:exclusiveGateway id="g" /><bpmn:exclusiveGateway id="h" />`,
      ['start > a > g *> b > h > close > end', 'g ?=x> c > h'],
      [],
    ],
    [
      'a loop back to the same level',
      `${levels('a', 'b')}<bpmn:exclusiveGateway id="h" /><bpmn:exclusiveGateway id="g" />`,
      ['start > h > a > b > g *> close > end', 'g ?=again> h'],
      [],
    ],
    [
      'three of different departments',
      task('a', DECIDE) + task('b', OPINION) + task('c', FIRE),
      ['start > a > b > c > close > end'],
      [],
    ],
  ])('%s', async (_, tasks, flows, expected) => {
    const xml = diagram(START + tasks + CLOSE + END, flows)
    expect(await codes(xml)).toEqual(expected)
  })

  it('counts into a sub-process and out again', async () => {
    const sub = `<bpmn:subProcess id="sub"><bpmn:startEvent id="s"><bpmn:outgoing>i1</bpmn:outgoing></bpmn:startEvent>
      ${task('b', DECIDE, '<bpmn:incoming>i1</bpmn:incoming><bpmn:outgoing>i2</bpmn:outgoing>')}
      <bpmn:endEvent id="e"><bpmn:incoming>i2</bpmn:incoming></bpmn:endEvent>
      <bpmn:sequenceFlow id="i1" sourceRef="s" targetRef="b" /><bpmn:sequenceFlow id="i2" sourceRef="b" targetRef="e" /></bpmn:subProcess>`
    const xml = diagram(START + task('a', DECIDE) + sub + task('c', DECIDE) + CLOSE + END, [
      'start > a > sub > c > close > end',
    ])
    expect(await codes(xml)).toEqual(['two-approval-levels c'])
  })
})

describe('every path closes the case', () => {
  const t = task('t', DECIDE)
  const fork = '<bpmn:parallelGateway id="g" />'
  const choice = '<bpmn:exclusiveGateway id="g" />'
  const end2 = '<bpmn:endEvent id="end2" name="不予许可" />'

  it.each<[string, string, string[], string[]]>([
    ['on the only path', t, ['start > t > close > end'], []],
    [
      'not on one of two ways',
      choice + t + end2,
      ['start > t > g *> close > end', 'g ?=no> end2'],
      ['case-is-closed end2'],
    ],
    ['on one of two parallel branches', fork + t + end2, ['start > t > g > close > end', 'g > end2'], []],
    [
      'not where an interrupting boundary event leads',
      `${t}<bpmn:boundaryEvent id="b" attachedToRef="t"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>${end2}`,
      ['start > t > close > end', 'b > end2'],
      ['case-is-closed end2'],
    ],
    [
      'beside a boundary event that does not interrupt',
      `${t}<bpmn:boundaryEvent id="b" attachedToRef="t" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>${end2}`,
      ['start > t > close > end', 'b > end2'],
      [],
    ],
    [
      'after a loop',
      `${t}${choice}<bpmn:exclusiveGateway id="h" />`,
      ['start > h > t > g *> close > end', 'g ?=again> h'],
      [],
    ],
  ])('%s', async (_, elements, flows, expected) => {
    const xml = diagram(START + elements + CLOSE + END, flows)
    expect(await codes(xml)).toEqual(expected)
  })

  it('also where an event sub-process takes over', async () => {
    const takeover = `<bpmn:subProcess id="sub" triggeredByEvent="true"><bpmn:startEvent id="s"><bpmn:outgoing>i1</bpmn:outgoing>
      <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>
      <bpmn:endEvent id="e"><bpmn:incoming>i1</bpmn:incoming></bpmn:endEvent><bpmn:sequenceFlow id="i1" sourceRef="s" targetRef="e" /></bpmn:subProcess>`
    expect(await codes(diagram(START + takeover + CLOSE + END, ['start > close > end']))).toEqual([
      'case-is-closed sub',
    ])
  })
})

describe('good form (bpmnlint)', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'a task outside of the flow',
      worker('lost'),
      ['start > close > end'],
      ['no-disconnected lost', 'no-implicit-end lost', 'no-implicit-start lost'],
    ],
    [
      'a split without a gateway',
      worker('b') + '<bpmn:endEvent id="end2" />',
      ['start > close > end', 'close > b > end2'],
      ['no-implicit-split close'],
    ],
    [
      'two flows of the same way',
      '',
      ['start > close > end', 'close > end'],
      ['no-duplicate-sequence-flows f2', 'no-implicit-split close'],
    ],
    [
      'a complex gateway',
      '<bpmn:complexGateway id="g" />',
      ['start > g > close > end'],
      ['no-complex-gateway g'],
    ],
  ])('%s', async (_, elements, flows, expected) => {
    const found = await codes(diagram(START + elements + CLOSE + END, flows))
    expect(found.filter((each) => !each.startsWith('case-is-closed'))).toEqual(
      expect.arrayContaining(expected),
    )
  })

  it('an element that is not drawn', async () => {
    const definitions = await parseDiagram(through(task('t', OPINION)))
    const found = lintMatter([{ path: 'process.bpmn', definitions }], matter, lawBook)
    expect(found.filter(({ code }) => code === 'no-bpmndi').map(({ place }) => place)).toContain('t')
  })
})

describe('a hostile diagram', () => {
  it.each([
    [
      'sub-processes nested 3,000 deep',
      `${'<bpmn:subProcess id="s">'.repeat(3000)}${'</bpmn:subProcess>'.repeat(3000)}`,
    ],
    ['20,000 elements', '<bpmn:task />'.repeat(20_000)],
  ])('of %s is refused before any rule walks it', async (_, inside) => {
    let count = 0
    const elements = inside.replaceAll(/id="s"/g, () => `id="s${(count += 1)}"`)
    expect(await codes(diagram(START + elements + END, []))).toEqual(['diagram-too-large '])
  })
})
