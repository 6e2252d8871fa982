import { describe, expect, it } from 'vitest'
import { decide } from './decide.js'
import { decision, decisionTable, dmnFile, literal } from './dmn-file.js'

const xml = dmnFile(
  decision(
    'risk',
    decisionTable({
      inputs: ['age: number'],
      outputs: ['risk: string'],
      rows: [
        ['< 30', '"high"'],
        ['-', '"low"'],
      ],
      hitPolicy: 'FIRST',
    }),
  ) + decision('fee', literal('if risk = "high" then 2 * base else assert(base, base != null)'), ['risk']),
)

describe('the trace of an evaluation (Zeebe protocol, DecisionEvaluationRecordValue)', () => {
  it('tells which rules fired with which inputs, required decisions first', async () => {
    expect(await decide(xml, 'fee', { age: 20, base: 5 })).toEqual({
      kind: 'decided',
      output: '10',
      warnings: [],
      evaluatedDecisions: [
        {
          decisionId: 'risk',
          decisionName: 'Decision risk',
          decisionType: 'DECISION_TABLE',
          decisionOutput: '"high"',
          evaluatedInputs: [{ inputId: 'in1', inputName: 'age', inputValue: '20' }],
          matchedRules: [
            {
              ruleId: 'row1',
              ruleIndex: 1,
              evaluatedOutputs: [{ outputId: 'out1', outputName: 'risk', outputValue: '"high"' }],
            },
          ],
          warnings: [],
        },
        {
          decisionId: 'fee',
          decisionName: 'Decision fee',
          decisionType: 'LITERAL_EXPRESSION',
          decisionOutput: '10',
          evaluatedInputs: [],
          matchedRules: [],
          warnings: [],
        },
      ],
    })
  })

  it('names the decision that failed, with what was evaluated before it', async () => {
    const outcome = await decide(xml, 'fee', { age: 40 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      failedDecisionId: 'fee',
      message:
        `Assertion failure on evaluate the expression 'if risk = "high" then 2 * base else assert(base, base != null)': ` +
        'The condition is not fulfilled',
      evaluatedDecisions: [{ decisionId: 'risk' }, { decisionId: 'fee', decisionOutput: 'null' }],
    })
    expect(outcome.warnings.map(({ type }) => type)).toContain('NO_VARIABLE_FOUND')
  })

  it('knows no decision of another name', async () => {
    expect(await decide(xml, 'other')).toMatchObject({
      kind: 'failed',
      failedDecisionId: 'other',
      message: "no decision found with id 'other'",
    })
  })
})

describe('what is not of the declared type or value is taken, as Zeebe takes it, and told by table, row and column', () => {
  const table = (ofInput: string, ofOutput: string, cell: string): string =>
    dmnFile(
      decision(
        'd',
        decisionTable({
          inputs: ['colour: string', 'size: number'],
          outputs: ['price: number'],
          rows: [['-', '-', cell]],
          ofInput,
          ofOutput,
        }),
      ),
    )

  it.each([
    [
      '',
      '',
      '1',
      { colour: 5, size: 1 },
      "Input 'colour' (column 1) of decision table 'table' is expected to be of type 'string', but found 5",
    ],
    [
      '',
      '',
      '1',
      { colour: 'red', size: 'XL' },
      `Input 'size' (column 2) of decision table 'table' is expected to be of type 'number', but found "XL"`,
    ],
    [
      '<inputValues><text>"red","blue"</text></inputValues>',
      '',
      '1',
      { colour: 'green', size: 1 },
      `Input 'colour' (column 1) of decision table 'table' is expected to be one of "red","blue", but found "green"`,
    ],
    [
      '',
      '',
      '"free"',
      { colour: 'red', size: 1 },
      `Output 'price' of decision table 'table' (rule 1 ('row1'), column 3) is expected to be of type 'number', but found "free"`,
    ],
    [
      '',
      '<outputValues><text>[0..10]</text></outputValues>',
      '11',
      { colour: 'red', size: 1 },
      `Output 'price' of decision table 'table' (rule 1 ('row1'), column 3) is expected to be one of [0..10], but found 11`,
    ],
  ])('%s%s%s %j', async (ofInput, ofOutput, cell, variables, message) => {
    expect(await decide(table(ofInput, ofOutput, cell), 'd', variables)).toMatchObject({
      kind: 'decided',
      output: cell,
      warnings: [{ type: 'INVALID_TYPE', message }],
    })
  })

  it.each([
    ['"1" + 1', 'null', `Can't add '1' to '"1"' (decision table 'table', rule 1 ('row1'), column 3)`],
    [
      'price * 2',
      'null',
      `No variable found with name 'price' (decision table 'table', rule 1 ('row1'), column 3)`,
    ],
  ])('tells where the cell %s is null', async (cell, output, message) => {
    const outcome = await decide(table('', '', cell), 'd', { colour: 'red', size: 1 })
    expect(outcome).toMatchObject({ kind: 'decided', output })
    expect(outcome.warnings.map((warning) => warning.message)).toContain(message)
    expect(outcome.evaluatedDecisions[0]?.warnings).toEqual(outcome.warnings)
  })

  it('tells the row in which an input cannot be compared', async () => {
    const xml = dmnFile(
      decision(
        'd',
        decisionTable({
          inputs: ['size'],
          outputs: ['a'],
          rows: [
            ['"XL"', '1'],
            ['> 3', '2'],
          ],
        }),
      ),
    )
    expect((await decide(xml, 'd', { size: 'XL' })).warnings).toEqual([
      {
        type: 'NOT_COMPARABLE',
        message: `Can't compare '"XL"' with '3' (decision table 'table', rule 2 ('row2'), column 1)`,
      },
    ])
  })

  it('tells the cell in which an assertion fails or the budget ends, and what was not of its type before', async () => {
    const failing = (cell: string) => decide(table('', '', cell), 'd', { colour: 5, size: 1 })
    const place = "(decision table 'table', rule 1 ('row1'), column 3)"
    const types =
      " The evaluation reported the following warnings:\n[INVALID_TYPE] Input 'colour' (column 1) of decision table 'table' is expected to be of type 'string', but found 5"
    expect(await failing('assert(1, false)')).toMatchObject({
      kind: 'failed',
      message: `Assertion failure on evaluate the expression 'assert(1, false)': The condition is not fulfilled ${place}${types}`,
    })
    expect(await failing('count(for i in 1..100000000 return i)')).toMatchObject({
      kind: 'failed',
      message: `failed to evaluate expression 'count(for i in 1..100000000 return i)': it takes more steps than an expression may take ${place}${types}`,
    })
  })

  it('tells nothing of null', async () => {
    expect(await decide(table('', '', '1'), 'd')).toMatchObject({
      kind: 'decided',
      output: '1',
      warnings: [{ type: 'NO_VARIABLE_FOUND' }, { type: 'NO_VARIABLE_FOUND' }],
    })
  })

  it.each([
    ['number', 'a', "expected 'number' but found '\"a\"'"],
    ['string', 5, "expected 'string' but found '5'"],
    ['date', 'a', "expected 'date' but found '\"a\"'"],
  ])('fails a decision whose result is no %s', async (type, x, message) => {
    const xml = dmnFile(decision('d', literal('x'), [], `<variable name="v" typeRef="${type}"/>`))
    expect(await decide(xml, 'd', { x })).toMatchObject({ kind: 'failed', message })
  })
})
