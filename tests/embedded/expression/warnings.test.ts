import { describe, expect, it } from 'vitest'
import { describeWarnings } from '../../../engine/embedded/expression/feel.js'
import { evaluateSource } from './evaluate-source.js'

describe('what is passed over with null is told', () => {
  it.each([
    [
      'x + 1',
      ["[NO_VARIABLE_FOUND] No variable found with name 'x'", "[INVALID_TYPE] Can't add '1' to 'null'"],
    ],
    ['{a: 1}.b', ["[NO_CONTEXT_ENTRY_FOUND] No context entry found with key 'b'. Available keys: 'a'"]],
    ['{}.b', ["[NO_CONTEXT_ENTRY_FOUND] No context entry found with key 'b'. The context is empty"]],
    ['1 < "a"', [`[NOT_COMPARABLE] Can't compare '1' with '"a"'`]],
    ['foo(1)', ["[NO_FUNCTION_FOUND] No function found with name 'foo' and 1 parameters"]],
    [
      'duration(null)',
      ["[FUNCTION_INVOCATION_FAILURE] Failed to invoke function 'duration': Illegal arguments: 'null'"],
    ],
    ['1 / 0', ["[INVALID_TYPE] Can't divide '1' by '0'"]],
    [
      '@"P1D".years',
      [
        "[NO_PROPERTY_FOUND] No property found with name 'years' of value 'P1D'. Available properties: 'days', 'hours', 'minutes', 'seconds'",
      ],
    ],
    ['1 + 1', []],
  ])('%s', (source, warnings) => {
    const evaluation = evaluateSource(source)
    expect(evaluation.warnings.map(({ type, message }) => `[${type}] ${message}`)).toEqual(warnings)
  })

  it('fails where an assertion does not hold', () => {
    const evaluation = evaluateSource('assert(x, x != null)')
    expect(evaluation).toMatchObject({
      kind: 'failure',
      message:
        "Assertion failure on evaluate the expression 'assert(x, x != null)': The condition is not fulfilled",
    })
    expect(describeWarnings(evaluation.warnings.slice(-1))).toBe(
      ' The evaluation reported the following warnings:\n[ASSERT_FAILURE] The condition is not fulfilled',
    )
  })

  it('keeps the first warnings of a loop, not all', () => {
    const evaluation = evaluateSource('for i in 1..1000 return i + "a"')
    expect(evaluation.kind).toBe('value')
    expect(evaluation.warnings).toHaveLength(50)
  })
})
