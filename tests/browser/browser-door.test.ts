import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as inNode from '../../engine/browser.js'
import type { CalendarYear, LintMatter } from '../../engine/browser.js'
import { decision, decisionTable, dmnFile } from '../embedded/expression/decision/dmn-file.js'
import { bundleBrowserDoor, openDesignerPage, type BrowserDoor } from './browser-door.js'
import { startChromium } from './chromium.js'

interface Sample {
  readonly door: BrowserDoor
  readonly source: string
  readonly variables: Readonly<Record<string, string>>
}

/** What an expression is, told in JSON; runs in the page and here, so it names nothing from outside. */
function told({ door, source, variables }: Sample): string {
  const compiled = door.compileExpression(source)
  if (compiled.kind === 'error') return `${compiled.offset}: ${compiled.message}`
  const evaluation = door.evaluate(compiled, {
    variable: (name) => variables[name],
    names: () => Object.keys(variables),
    at: 1_770_598_800_000,
    random: () => 0.25,
    uuid: () => '',
  })
  if (evaluation.kind === 'failure') return evaluation.message
  return door.toJson(evaluation.value) + evaluation.warnings.map(({ message }) => ` # ${message}`).join('')
}

describe('engine/browser.ts in Chromium', () => {
  let browser: Browser
  let tab: Page
  let script = ''
  const complaints: string[] = []

  beforeAll(async () => {
    script = await bundleBrowserDoor()
    browser = await startChromium()
    tab = await browser.newPage({ timezoneId: 'America/New_York', locale: 'de-DE' })
    tab.on('pageerror', (error) => void complaints.push(error.message))
    tab.on('console', (message) => void complaints.push(message.text()))
    await openDesignerPage(tab, script)
  })
  afterAll(() => browser.close())

  /** Calls a function of this file in the page, with the page's door. */
  function inPage<Result>(work: (sample: Sample) => Result, source = '', variables = {}): Promise<Result> {
    return tab.evaluate<Result>(
      `(${work.toString()})(Object.assign(${JSON.stringify({ source, variables })}, { door: globalThis.bancheng }))`,
    )
  }

  it('holds nothing of Node and makes no code of texts', () => {
    const foreign = /__vite-browser-external|["']node:|\bnew Function\b|\beval\(/.exec(script)
    expect(foreign?.[0]).toBeUndefined()
    expect(complaints).toEqual([])
  })

  it.each([
    ['amount > 100 and', 'unexpected end', 16],
    ['if a then', 'unexpected end', 9],
    ['a +\n  * 2', "unexpected '*' at 2:3", 6],
    ['单位 = "规划局', 'unexpected', 5],
  ])('tells where %j is at fault', async (source, sentence, offset) => {
    const error = await inPage(told, source)
    expect(error).toMatch(new RegExp(`^${offset}: `))
    expect(error).toContain(sentence)
  })

  const variables = { amount: '1250.50', idNumber: '370784199001011234567890', 申请人: '{"姓名":"张三"}' }

  it.each([
    ['0.1 + 0.2', '0.3'],
    ['amount * 1.13', '1413.065'],
    ['idNumber + 1', '370784199001011234567891'],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['申请人.姓名', '"张三"'],
    ['date("2026-02-09") + duration("P5D")', '"2026-02-14"'],
    ['years and months duration(@"2026-01-31", @"2026-03-01")', '"P1M"'],
    ['now()', '"2026-02-09T09:00+08:00[Asia/Shanghai]"'],
    ['string(@"2026-07-01T12:00:00@Europe/Paris" - @"2026-07-01T12:00:00@Asia/Shanghai")', '"PT6H"'],
    ['@"2026-07-01T12:00:00@America/New_York" = @"2026-07-01T16:00:00Z"', 'true'],
    ['matches("AQ-2026-000123", "^AQ-\\d{4}-\\d{6}$")', 'true'],
    ['string length("𠮷野家")', '3'],
  ])('gives for %s what the engine gives', async (source, value) => {
    expect(await inPage(told, source, variables)).toBe(value)
    expect(told({ door: inNode, source, variables })).toBe(value)
  })

  it('tells why a value is null', async () => {
    expect(await inPage(told, 'missing + 1')).toMatch(/^null # No variable found with name 'missing'/)
  })

  it.each([
    ['for i in 1..100000000 return i'],
    ['{f: function(n) if n < 2 then n else f(n - 1) + f(n - 2), r: f(40)}.r'],
    [String.raw`matches("${'a'.repeat(60)}!", "^(a|aa)+\1$")`],
  ])('stops %s', async (source) => {
    expect(await inPage(told, source)).toContain('it takes more steps than an expression may take')
  })

  it('evaluates a table against a sample, with its trace', async () => {
    const xml = dmnFile(
      decision(
        'fee',
        decisionTable({
          hitPolicy: 'COLLECT',
          aggregation: 'SUM',
          inputs: ['area: number', 'kind: string'],
          outputs: ['fee: number'],
          rows: [
            ['> 100', '-', '0.1'],
            ['-', '"shop"', '0.2'],
            ['> 900', '-', '7'],
          ],
        }),
      ),
    )
    const outcome = await inPage(
      async ({ door, source, variables: sample }) => {
        const decisions = await door.readDecisions(source, 'fee.dmn')
        if (decisions.kind === 'error') return decisions
        return door.evaluateDecision(decisions, 'fee', {
          variable: (name) => sample[name],
          names: () => Object.keys(sample),
          at: 0,
          random: () => 0,
          uuid: () => '',
        })
      },
      xml,
      { area: '120.5', kind: '"shop"' },
    )
    expect(outcome).toMatchObject({ kind: 'decided', output: '0.3', warnings: [] })
    const evaluated = 'evaluatedDecisions' in outcome ? outcome.evaluatedDecisions : []
    expect(evaluated).toEqual([
      {
        decisionId: 'fee',
        decisionName: 'Decision fee',
        decisionType: 'DECISION_TABLE',
        decisionOutput: '0.3',
        evaluatedInputs: [
          { inputId: 'in1', inputName: 'area', inputValue: '120.5' },
          { inputId: 'in2', inputName: 'kind', inputValue: '"shop"' },
        ],
        matchedRules: [fired('row1', 1, '0.1'), fired('row2', 2, '0.2')],
        warnings: [],
      },
    ])
  })

  it('refuses a table with element and place', async () => {
    const table = decisionTable({ inputs: ['a'], outputs: ['b'], rows: [['1', '2 +']] })
    const refused = await inPage(
      ({ door, source }) => door.readDecisions(source, 'a.dmn'),
      dmnFile(decision('d', table)),
    )
    expect(refused).toMatchObject({ kind: 'error', resourceName: 'a.dmn', elementId: 'row1' })
    expect('message' in refused && refused.message).toContain('rule 1, column 2: failed to parse expression')
  })

  it('finds in a diagram the defects that the deploy gate finds', async () => {
    const folder = 'processes/matters/construction-joint-review'
    const xml = readFileSync(`${folder}/process.bpmn`, 'utf8').replace(
      /(key="basis" value=")[^"]*/,
      '$1none#1',
    )
    const lint = async ({ door, source, variables: { matter = '' } }: Sample) => {
      const reading = await door.readBpmn('process.bpmn', source)
      if (reading.kind === 'refused') return [reading.reason]
      const diagrams = [{ path: 'process.bpmn', definitions: reading.definitions }]
      const defects = door.lintMatter(diagrams, JSON.parse(matter) as LintMatter, door.createLawBook([]))
      return defects.map(({ code, place }) => `${code} ${place}`)
    }
    const matter = readFileSync(`${folder}/matter.json`, 'utf8')
    const found = await inPage(lint, xml, { matter })
    expect(found.join('\n')).toContain('limit-has-basis')
    expect(found).toEqual(await lint({ door: inNode, source: xml, variables: { matter } }))
  })

  it('counts a deadline with its arithmetic', async () => {
    const year = readFileSync('processes/calendars/2026.json', 'utf8')
    const due = await inPage(
      ({ door, source }) =>
        door.deadline(
          { from: '2026-02-09T09:00:00+08:00', limit: { amount: 5, unit: 'workingDay' } },
          door.createCalendar([JSON.parse(source) as CalendarYear]),
        ),
      year,
    )
    expect(due).toMatchObject({ kind: 'due', due: '2026-02-14T17:30:00+08:00' })
  })
})

function fired(ruleId: string, ruleIndex: number, outputValue: string): object {
  return { ruleId, ruleIndex, evaluatedOutputs: [{ outputId: 'out1', outputName: 'fee', outputValue }] }
}
