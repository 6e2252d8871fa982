import { describe, expect, it } from 'vitest'
import { decide, outputOf } from './decide.js'
import { decision, decisionTable, dmnFile } from './dmn-file.js'

const rows = [
  ['>= 18', '"approved"', '3'],
  ['>= 60', '"senior"', '1'],
  ['>= 60', '"reviewed"', '2'],
]
const priorities = '<outputValues><text>"senior", "reviewed", "approved"</text></outputValues>'

const single = (hitPolicy: string, aggregation = '', output = 0): string =>
  dmnFile(
    decision(
      'd',
      decisionTable({
        hitPolicy,
        aggregation,
        inputs: ['age'],
        outputs: [output === 0 ? 'result: string' : 'result: number'],
        rows: rows.map((row) => [row[0]!, row[output + 1]!]),
        ofOutput: output === 0 ? priorities : '',
      }),
    ),
  )

describe('hit policies (DMN 1.5, 8.2.10)', () => {
  it.each([
    ['UNIQUE', '', 0, 20, '"approved"'],
    ['UNIQUE', '', 0, 10, 'null'],
    ['ANY', '', 0, 20, '"approved"'],
    ['FIRST', '', 0, 70, '"approved"'],
    ['PRIORITY', '', 0, 70, '"senior"'],
    ['RULE ORDER', '', 0, 70, '["approved","senior","reviewed"]'],
    ['OUTPUT ORDER', '', 0, 70, '["senior","reviewed","approved"]'],
    ['COLLECT', '', 0, 70, '["approved","senior","reviewed"]'],
    ['COLLECT', 'SUM', 1, 70, '6'],
    ['COLLECT', 'MIN', 1, 70, '1'],
    ['COLLECT', 'MAX', 1, 70, '3'],
    ['COLLECT', 'COUNT', 1, 70, '3'],
    ['COLLECT', 'COUNT', 1, 20, '1'],
  ])('%s %s of column %d at age %d is %s', async (hitPolicy, aggregation, output, age, value) => {
    expect(await outputOf(single(hitPolicy, aggregation, output), 'd', { age })).toBe(value)
  })

  it.each([
    ['UNIQUE', "multiple values aren't allowed for UNIQUE hit policy"],
    ['ANY', "different values aren't allowed for ANY hit policy"],
  ])('%s is violated by rules that name themselves', async (hitPolicy, sentence) => {
    const outcome = await decide(single(hitPolicy), 'd', { age: 70 })
    expect(outcome).toMatchObject({ kind: 'failed', failedDecisionId: 'd' })
    expect(outcome.kind === 'failed' && outcome.message).toContain(sentence)
    expect(outcome.kind === 'failed' && outcome.message).toContain('rule 1: "approved"; rule 2: "senior"')
  })

  it('makes a context of several outputs', async () => {
    const xml = dmnFile(
      decision('d', decisionTable({ inputs: ['age'], outputs: ['a', 'b'], rows: [['-', '1', '"x"']] })),
    )
    expect(await outputOf(xml, 'd', { age: 1 })).toBe('{"a":1,"b":"x"}')
  })

  it('answers the default output where no rule matches', async () => {
    const xml = dmnFile(
      decision(
        'd',
        decisionTable({
          inputs: ['age'],
          outputs: ['a'],
          rows: [['> 18', '1']],
          ofOutput: '<defaultOutputEntry><text>0</text></defaultOutputEntry>',
        }),
      ),
    )
    expect(await outputOf(xml, 'd', { age: 3 })).toBe('0')
  })
})
