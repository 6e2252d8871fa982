import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTaskHeaders } from '../../engine/cases/task-headers.js'
import { readBpmn } from '../../engine/embedded/model/read-bpmn.js'
import type { LintMatter } from '../../engine/lint/lint-context.js'
import { lintMatter } from '../../engine/lint/lint-matter.js'
import { ACTS } from '../../engine/lint/task-facts.js'
import { readLimit } from '../../engine/statute/limit.js'
import { evaluateSource, valueOf } from '../embedded/expression/evaluate-source.js'
import { diagram } from '../lint/parse-diagram.js'
import { lawBook } from '../statute/calendars.js'
import { elementXml, everyPick, filled, headersOf } from './template-element.js'
import type { ElementTemplate, Picks } from './template-element.js'

// The form that the designer's bpmn-js-element-templates holds every template to; it comes with it and ships no types.
const validator: string = '@bpmn-io/element-templates-validator'
const { validateZeebe } = (await import(validator)) as {
  validateZeebe: (template: unknown) => { readonly valid: boolean }
}

const folder = join(import.meta.dirname, '../../processes/element-templates')
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ElementTemplate)

const matter: LintMatter = {
  leadDepartment: 'housing',
  departments: [
    ...['housing', 'planning', 'landscaping', 'water'].map((id) => ({ id, name: id })),
    { id: 'fire', name: 'fire', sensitive: 'fireSafety' },
  ],
  record: { statutoryLimit: { amount: 20, unit: 'workingDay' } },
  forms: {},
}

/** What the template leaves to be written. */
const WRITTEN: Picks = {
  department: 'planning',
  departments: 'planning,fire',
  expressDepartments: 'fire',
  decision: 'instant-approval',
}

function writtenFor({ id }: ElementTemplate): Picks {
  return id === 'bancheng.joint-meeting' ? { ...WRITTEN, department: 'housing' } : WRITTEN
}

/** What is picked as express goes to a department that the matter marks. */
function placed(template: ElementTemplate, picks: Picks): Picks {
  const { express } = headersOf(filled(template, picks))
  return express === 'true' ? { ...picks, department: 'fire' } : picks
}

function named(id: string): ElementTemplate {
  const found = templates.find((each) => each.id === `bancheng.${id}`)
  if (found === undefined) throw new Error(`Expected a template '${id}', but found none`)
  return found
}

async function defects(xml: string): Promise<readonly string[]> {
  const read = await readBpmn('process.bpmn', xml)
  if (read.kind === 'refused') return [read.reason]
  const found = lintMatter([{ path: 'process.bpmn', definitions: read.definitions }], matter, lawBook)
  // The test's diagrams are not drawn.
  return found.filter(({ code }) => code !== 'no-bpmndi').map(({ message }) => message)
}

const START = '<bpmn:startEvent id="start" />'
const END = '<bpmn:endEvent id="end" />'
const GATES = '<bpmn:parallelGateway id="fork" /><bpmn:parallelGateway id="join" />'
const close = elementXml('close', named('close-case'), {})

it('has a template for all that the hall works', () => {
  expect(templates.map(({ id }) => id.replace('bancheng.', '')).sort()).toEqual(
    [
      ...['intake', 'supplement', 'department-opinion', 'joint-meeting', 'sequential-approval', 'decision'],
      ...['bureau-decision', 'acceptance-ruling', 'countersign', 'countersign-summary', 'vote', 'vote-count'],
      ...['instant-approval', 'certificate', 'close-case'],
    ].sort(),
  )
  const acts = templates.flatMap(({ properties }) =>
    properties.filter(({ binding }) => binding['key'] === 'act').map(({ value }) => value),
  )
  expect(new Set(acts)).toEqual(new Set(ACTS))
})

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_, template) => {
  const picks = everyPick(template, writtenFor(template)).map((each) => placed(template, each))

  it('has the form of element templates', () => {
    expect(validateZeebe(template)).toMatchObject({ valid: true })
    expect(validateZeebe({ ...template, properties: [{ binding: { type: 'none' } }] }).valid).toBe(false)
  })

  it('speaks Chinese', () => {
    const texts = [template.name, template.description, template.category.name]
    texts.push(...(template.groups ?? []).map(({ label }) => label))
    for (const { label, description, value, choices, constraints, binding } of template.properties) {
      if (label !== undefined) texts.push(label)
      if (description !== undefined) texts.push(description)
      if (constraints?.pattern !== undefined) texts.push(constraints.pattern.message)
      texts.push(...(choices ?? []).map(({ name }) => name))
      if (binding['name'] === 'name' || binding['key'] === 'title') texts.push(value ?? '')
    }
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
    expect(texts.filter((text) => /[,;!?()]|\p{Script=Han}:/u.test(text))).toEqual([])
  })

  it('offers only articles of the law book, each by its number, and limits that can be read', () => {
    for (const { binding, choices = [], value = '' } of template.properties) {
      const offered = choices.some((each) => each.value === value) || choices.length === 0
      expect(offered, value).toBe(true)
      for (const choice of choices) {
        if (binding['key'] === 'basis') {
          const [entry, article] = choice.value.split('#')
          const articles = lawBook.entries.find(({ id }) => id === entry)?.articles ?? []
          const number = articles.find(({ id }) => id === article)?.number ?? choice.value
          expect(choice.name).toContain(number.replace('(', '（').replace(')', '）'))
        }
        if (binding['key'] === 'timeLimit' || binding['key'] === 'noticePeriod') {
          expect(readLimit(choice.value), choice.value).toBeDefined()
          expect(choice.name).toBe(choice.value.replace(' workingDay', '个工作日'))
        }
      }
    }
  })

  it('writes every header once and as the case layer reads it, whatever is picked', () => {
    for (const each of picks) {
      const properties = filled(template, each)
      const keys = properties.flatMap(({ property }) => property.binding['key'] ?? [])
      expect(new Set(keys).size, keys.join()).toBe(keys.length)
      if (template.elementType.value !== 'bpmn:UserTask') continue
      expect(readTaskHeaders(JSON.stringify(headersOf(properties)), lawBook)).not.toMatchObject({
        kind: 'fault',
      })
    }
  })

  it('passes the engine and the lint rules, whatever is picked', async () => {
    const ways = picks.map((each, index) => elementXml(`way${index}`, template, each))
    const flows = ways.map((_, index) => `fork > way${index} > join`)
    const xml = diagram(START + GATES + ways.join('') + close + END, [
      'start > fork',
      ...flows,
      'join > close > end',
    ])
    expect(await defects(xml)).toEqual([])
  })
})

describe('picks against the law', () => {
  it.each<[string, string, Picks, string]>([
    ['§3: silence of a sensitive department', 'department-opinion', { department: 'fire' }, '明示'],
    ['§4: absence of an express department', 'joint-meeting', { expressDepartments: '' }, '须明示决定'],
    ['§6: a department left open', 'department-opinion', { department: '' }, '没有写明责任部门'],
    ['§4: a meeting of nobody', 'joint-meeting', { departments: '' }, '没有受邀部门'],
    ['a decision table left open', 'instant-approval', { decision: '' }, 'calledDecision'],
    ['§6: a department the matter does not have', 'vote', { department: 'police' }, '不在 matter.json'],
  ])('%s is found', async (_, id, picks, message) => {
    const element = elementXml('t', named(id), { ...writtenFor(named(id)), ...picks })
    const found = await defects(diagram(START + element + close + END, ['start > t > close > end']))
    expect(found.join()).toContain(message)
  })
})

it('makes a whole process that passes the engine and the lint rules', async () => {
  const element = (id: string, template: string, picks: Picks = {}): string =>
    elementXml(id, named(template), { ...WRITTEN, ...picks })
  const gate = (id: string): string => `<bpmn:exclusiveGateway id="${id}" />`
  const xml = diagram(
    [
      START,
      element('intake', 'intake'),
      element('supplement', 'supplement'),
      element('ruling', 'acceptance-ruling', { department: 'housing' }),
      element('instant', 'instant-approval'),
      element('a', 'countersign', { output: 'countersignA' }),
      element('b', 'countersign', { department: 'landscaping', output: 'countersignB' }),
      element('summary', 'countersign-summary'),
      element('meeting', 'joint-meeting', { department: 'housing' }),
      element('decide', 'decision', { department: 'housing' }),
      element('certificate', 'certificate'),
      ...['taken', 'ruled', 'accepted', 'quick', 'agreed', 'toDecide', 'toIssue', 'toClose'].map(gate),
      GATES + close + END,
    ].join(''),
    [
      'start > intake > taken *> accepted > instant > quick *> fork > a > join > summary > agreed *> toDecide > decide > toIssue > certificate > toClose > close > end',
      'taken ?=intake.result = "supplement"> supplement > intake',
      'taken ?=intake.result = "referred"> ruling > ruled *> accepted',
      'ruled ?=acceptanceRuling.result = "refused"> toClose',
      'quick ?=instant.result = "granted"> toIssue',
      'fork > b > join',
      'agreed ?=countersign.result = "objection"> meeting > toDecide',
    ],
  )
  expect(await defects(xml)).toEqual([])
})

describe('what is counted', () => {
  const expression = (id: string, rule: number): string =>
    named(id)
      .properties.find((each) => each.id === 'rule')
      ?.choices?.[rule]?.value.slice(1) ?? ''
  const word = (result: string, department: string) => ({ result, department, deemed: department === 'd' })
  const [yes, no, silent] = [word('agree', 'a'), word('disagree', 'b'), word('agree', 'd')]

  it.each<[string, string, number, readonly object[], string]>([
    ['§5: all agree', 'countersign-summary', 0, [yes, silent], 'passed'],
    ['§5: one disagrees', 'countersign-summary', 0, [yes, no], 'objection'],
    ['more than half', 'vote-count', 0, [yes, yes, no], 'passed'],
    ['just half is not more', 'vote-count', 0, [yes, no], 'objection'],
    ['two thirds', 'vote-count', 1, [yes, silent, no], 'passed'],
    ['less than two thirds', 'vote-count', 1, [yes, yes, yes, no, no], 'objection'],
    ['all', 'vote-count', 2, [yes, yes, no], 'objection'],
  ])('%s', (_, id, rule, opinions, result) => {
    expect(valueOf(`(${expression(id, rule)}).result`, { opinions })).toBe(`"${result}"`)
  })

  it('names who disagrees and tells what was deemed', () => {
    const variables = { opinions: [yes, no, silent] }
    expect(valueOf(`(${expression('vote-count', 0)}).objections`, variables)).toBe('["b"]')
    expect(valueOf(`(${expression('vote-count', 0)}).deemed`, variables)).toBe('1')
  })

  it.each([
    ['§5: nobody asked', []],
    ['an opinion that is not there', [yes, null]],
  ])('%s is no agreement: the case waits for a person', (_, opinions) => {
    const evaluation = evaluateSource(expression('countersign-summary', 0), { opinions })
    expect(evaluation).toMatchObject({
      kind: 'failure',
      message: expect.stringContaining('部门意见不全') as unknown,
    })
  })
})
