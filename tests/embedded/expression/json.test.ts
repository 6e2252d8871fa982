import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, fromJson, toJson, compileExpression } from '../../../engine/embedded/expression/feel.js'
import { evaluateSource, scopeOf } from './evaluate-source.js'

describe('variables are kept as Zeebe writes them', () => {
  it.each([
    ['1 / 4', '0.25'],
    ['1e3', '1000'],
    ['110101199003078888', '110101199003078888'],
    ['0.1 + 0.2', '0.3'],
    ['1.10', '1.1'],
    ['"a\\"b"', '"a\\"b"'],
    ['{b: 1, a: [null, true]}', '{"b":1,"a":[null,true]}'],
    ['@"2021-02-24"', '"2021-02-24"'],
    ['@"04:20"', '"04:20"'],
    ['@"04:20:05.5"', '"04:20:05.500"'],
    ['@"04:20:00@Europe/Berlin"', '"04:20:00@Europe/Berlin"'],
    ['@"2021-02-24T04:20"', '"2021-02-24T04:20"'],
    ['@"2021-02-24T04:20:01"', '"2021-02-24T04:20:01"'],
    ['@"2021-02-24T04:20+01:00"', '"2021-02-24T04:20+01:00"'],
    ['@"2021-02-24T04:20Z"', '"2021-02-24T04:20Z"'],
    ['@"2021-02-24T04:20@Europe/Berlin"', '"2021-02-24T04:20+01:00[Europe/Berlin]"'],
    ['@"PT42H56M33S"', '"PT42H56M33S"'],
    ['@"P1D"', '"PT24H"'],
    ['@"-P1DT2H30M0.5S"', '"PT-26H-30M-0.5S"'],
    ['@"PT0S"', '"PT0S"'],
    ['@"P2Y3M"', '"P2Y3M"'],
    ['@"-P3Y10M"', '"P-3Y-10M"'],
    ['@"P0M"', '"P0D"'],
    ['[1..3]', 'null'],
    ['function(x) x', 'null'],
  ])('%s is written %s', (source, text) => {
    const evaluation = evaluateSource(source)
    expect(evaluation.kind === 'value' && toJson(evaluation.value)).toBe(text)
  })

  it('reads back what it writes', () => {
    for (const text of ['"2021-02-24T04:20+01:00[Europe/Berlin]"', '"PT-26H-30M-0.5S"', '"P-3Y-10M"']) {
      const evaluation = evaluateSource(text.includes('T04') ? 'date and time(x)' : 'duration(x)', {
        x: JSON.parse(text) as string,
      })
      expect(evaluation.kind === 'value' && toJson(evaluation.value)).toBe(text)
    }
  })

  it('reads every JSON and writes it again', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), (text) => {
        const parsed: unknown = JSON.parse(text)
        expect(JSON.parse(toJson(fromJson(text)))).toEqual(
          Object.is(parsed, -0) ? 0 : JSON.parse(text.replace(/-0(?![.\d])/g, '0')),
        )
      }),
    )
  })

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '01',
    '"\n"',
    'nul',
    '{"a" 1}',
    '1 2',
    '['.repeat(500) + ']'.repeat(500),
  ])('refuses %j', (text) => {
    expect(() => fromJson(text)).toThrow(SyntaxError)
  })

  it('fails an evaluation whose variable cannot be read', () => {
    const compiled = compileExpression('x + 1')
    if (compiled.kind === 'error') throw new Error(compiled.message)
    const evaluation = evaluate(compiled, { ...scopeOf(), variable: () => '{' })
    expect(evaluation).toMatchObject({
      kind: 'failure',
      message: expect.stringContaining("variable 'x'") as unknown,
    })
  })
})
