import { describe, expect, it } from 'vitest'
import { elementBadges } from '../../engine/lint/element-badges.js'
import { longestChain } from '../../engine/lint/longest-chain.js'
import { diagram, parseDiagram, task, worker } from './parse-diagram.js'

const START = '<bpmn:startEvent id="start" />'
const END = '<bpmn:endEvent id="end" />'
const limited = (id: string, timeLimit: string): string => task(id, { act: 'give-opinion', timeLimit })
const gateway = (kind: string, id: string): string => `<bpmn:${kind}Gateway id="${id}" />`

async function chainOf(elements: string, ...flows: readonly string[]): Promise<unknown> {
  return longestChain(await parseDiagram(diagram(START + elements + END, flows)))
}

describe('the longest chain', () => {
  it('is the sum of the limits that follow each other', async () => {
    const elements = limited('a', '3 workingDay') + worker('close') + limited('b', '5 workingDay')
    expect(await chainOf(elements, 'start > a > close > b > end')).toEqual({
      workingDays: 8,
      estimated: false,
      elements: ['a', 'b'],
    })
  })

  it.each(['parallel', 'exclusive', 'inclusive'])('takes the longer branch of a %s gateway', async (kind) => {
    const elements =
      gateway(kind, 'split') +
      limited('a', '3 workingDay') +
      limited('b', '10 workingDay') +
      gateway(kind, 'join') +
      limited('c', '2 workingDay')
    expect(await chainOf(elements, 'start > split > a > join > c > end', 'split > b > join')).toMatchObject({
      workingDays: 12,
      elements: ['b', 'c'],
    })
  })

  it('walks a way back once', async () => {
    const elements = limited('a', '5 workingDay') + gateway('exclusive', 'x') + limited('b', '4 workingDay')
    expect(await chainOf(elements, 'start > a > x > end', 'x > b > a')).toMatchObject({
      workingDays: 9,
      elements: ['a', 'b'],
    })
  })

  it('goes through sub-processes', async () => {
    const inner =
      '<bpmn:startEvent id="s" ><bpmn:outgoing>i1</bpmn:outgoing></bpmn:startEvent>' +
      limited('a', '6 workingDay').replace(
        '</bpmn:userTask>',
        '<bpmn:incoming>i1</bpmn:incoming></bpmn:userTask>',
      ) +
      '<bpmn:sequenceFlow id="i1" sourceRef="s" targetRef="a" />'
    const elements = `<bpmn:subProcess id="sub">${inner}</bpmn:subProcess>` + limited('b', '1 workingDay')
    expect(await chainOf(elements, 'start > sub > b > end')).toMatchObject({
      workingDays: 7,
      elements: ['a', 'b'],
    })
  })

  it.each([
    ['4 workingHour', 0.5],
    ['7 calendarDay', 5],
    ['1 month', 21],
    ['168 hour', 5],
  ])('reckons %s as about %d working days, and says so', async (limit, workingDays) => {
    expect(await chainOf(limited('a', limit), 'start > a > end')).toMatchObject({
      workingDays,
      estimated: true,
    })
  })

  it('is nothing where no task has a limit that can be read', async () => {
    const elements = limited('a', 'soon') + task('b', { act: 'give-opinion' })
    expect(await chainOf(elements, 'start > a > b > end')).toBeUndefined()
  })

  it('is found in a chain of 3,000 elements', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `t${index}`)
    const tasks = ids.map((id) => limited(id, '1 workingDay')).join('')
    const flows = ids.map(
      (id, index) =>
        `<bpmn:sequenceFlow id="f${index}" sourceRef="${ids[index - 1] ?? 'start'}" targetRef="${id}" />`,
    )
    const tied = tasks.replace(/<\/bpmn:userTask>/g, '<bpmn:outgoing></bpmn:outgoing></bpmn:userTask>')
    let index = 0
    const linked = tied.replace(/<bpmn:outgoing><\/bpmn:outgoing>/g, () => {
      index += 1
      return index < ids.length ? `<bpmn:outgoing>f${index}</bpmn:outgoing>` : ''
    })
    const start = START.replace(' />', '><bpmn:outgoing>f0</bpmn:outgoing></bpmn:startEvent>')
    const xml = diagram(start + linked + flows.join(''), [])
    expect(longestChain(await parseDiagram(xml))).toMatchObject({ workingDays: 3000 })
  })
})

describe('the badges', () => {
  it.each([
    [
      { timeLimit: '5 workingDay', onExpiry: 'deemedConsent' },
      { limit: '5个工作日', onExpiry: 'deemedConsent', express: false },
    ],
    [
      { timeLimit: '10 workingDay', onExpiry: 'escalate', express: 'true' },
      { limit: '10个工作日', onExpiry: 'escalate', express: true },
    ],
    [{ timeLimit: 'soon' }, { limit: 'soon', express: false }],
    [{ onExpiry: 'approve', express: 'true' }, { express: true }],
  ])('of %j are %j', async (headers, badge) => {
    const xml = diagram(START + task('t', headers) + END, ['start > t > end'])
    expect(elementBadges(await parseDiagram(xml))).toEqual([{ element: 't', ...badge }])
  })

  it('are none on a task without limit, default or express mark', async () => {
    const xml = diagram(START + task('t', { act: 'give-opinion' }) + worker('w') + END, [
      'start > t > w > end',
    ])
    expect(elementBadges(await parseDiagram(xml))).toEqual([])
  })
})
