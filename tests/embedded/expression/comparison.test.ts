import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../../engine/embedded/expression/feel.js'
import { passes, valueOf } from './evaluate-source.js'

describe('comparisons (DMN 1.5, 10.3.2.13)', () => {
  it.each([
    ['1 = 1.0', 'true'],
    ['1 = "1"', 'null'],
    ['null = null', 'true'],
    ['1 = null', 'false'],
    ['null != null', 'false'],
    ['1 < null', 'null'],
    ['[1, {a: 2}] = [1, {a: 2.0}]', 'true'],
    ['[1] = [1, 2]', 'false'],
    ['{a: 1, b: 2} = {b: 2, a: 1}', 'true'],
    ['[1..3] = [1..3)', 'false'],
    ['(>= 10) = [10..null)', 'false'],
    ['"中" < "文"', 'true'],
    ['"\ufffd" < "🐎"', 'true'],
    ['@"P1Y" = @"P12M"', 'true'],
    ['@"P1Y" = @"P365D"', 'null'],
    ['@"2026-02-09T09:00:00+08:00" = @"2026-02-09T01:00:00Z"', 'true'],
    ['@"2026-02-09T09:00:00@Asia/Shanghai" = @"2026-02-09T09:00:00+08:00"', 'true'],
    ['@"2026-02-09T09:00:00" = @"2026-02-09T09:00:00Z"', 'null'],
    ['is(@"2026-02-09T09:00:00@Asia/Shanghai", @"2026-02-09T09:00:00+08:00")', 'false'],
    ['5 between 1 and 10 and true', 'true'],
    ['2 between 1 and null', 'null'],
    ['1 in [2, 3]', 'false'],
    ['3 in (1, > 2)', 'true'],
    ['1 in [[2..4], [1..3]]', 'true'],
    ['{a: 1} in [{b: 1}, {a: 1}]', 'true'],
    ['[1, 2] in [1, 2]', 'true'],
    ['10 in !=10', 'false'],
    ['5 in [1..null)', 'null'],
    ['5 in (contains("a", "a"), 5)', 'true'],
    ['4 in (even(?))', 'true'],
    ['"b" in ("a".."b"]', 'true'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('three-valued logic (DMN 1.5, table 50)', () => {
  it.each([
    ['true and null', 'null'],
    ['false and null', 'false'],
    ['true or null', 'true'],
    ['false or null', 'null'],
    ['1 and true', 'null'],
    ['"x" or true', 'true'],
    ['not(null)', 'null'],
    ['not(false)', 'true'],
    ['all([true, null])', 'null'],
    ['any([null, true])', 'true'],
    ['if null then 1 else 2', '2'],
    ['if "true" then 1 else 2', '2'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('instance of', () => {
  it.each([
    ['1 instance of number', 'true'],
    ['null instance of number', 'false'],
    ['null instance of Any', 'false'],
    ['null instance of Null', 'true'],
    ['[1, 2] instance of list<number>', 'true'],
    ['[1, "a"] instance of list<number>', 'false'],
    ['{a: "x", b: 1} instance of context<a: string>', 'true'],
    ['{a: null} instance of context<a: string>', 'true'],
    ['[1..3] instance of range<number>', 'true'],
    ['["a".."b"] instance of range<number>', 'false'],
    ['[[1..3]] instance of list<range<number>>', 'true'],
    ['@"P1D" instance of days and time duration', 'true'],
    ['@"P1M" instance of days and time duration', 'false'],
    ['(function(a: string) a) instance of function<number>->Any', 'false'],
    ['(function(a) a) instance of function<number>->Any', 'true'],
    ['1 instance of tUnknown', 'false'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('in binds tighter than and, or (DMN 1.5, 10.3.1.2)', () => {
  it.each([
    ['1 in [1..3] and true', 'true'],
    ['1 in [1..3] and false', 'false'],
    ['9 in [1..3] or true', 'true'],
    ['true and 1 in [1..3]', 'true'],
    ['5 in (1..3) or 5 in [4..6]', 'true'],
    ['false and 1 in [1..3] or true', 'true'],
    ['1 in <5 and true', 'true'],
    ['1 in <5 and 7 in >8', 'false'],
    ['1 in [1, 2] and true', 'true'],
    ['1 + 1 in [1..3] and 2 in (2, 3) and 3 in [3]', 'true'],
    ['"new" in ["new", "open"] and 12 > 10', 'true'],
    ['if 1 in [1..3] and true then "y" else "n"', '"y"'],
    ['[1, 2, 3][item in [2..3] and item > 2]', '[3]'],
    ['not(1 in [2..3] and true) and 1 in [1] /* one */ or false', 'true'],
    ['1 in [1..3] and (2 in <5 or false) and "x" in ["x"]', 'true'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })

  it('in the cell of a table too', () => {
    expect([passes('? in [1..3] and 2 > 1', 2), passes('? in [1..3] and 2 > 1', 4)]).toEqual([true, false])
  })

  it('and the place of a fault is that of the text as written', () => {
    const compiled = compileExpression('1 in [1..3] and 2 in [1..3] and f(')
    expect(compiled).toMatchObject({ kind: 'error', offset: 34 })
  })
})
