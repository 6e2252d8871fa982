import { describe, expect, it } from 'vitest'
import { valueOf } from './evaluate-source.js'

describe('literals (DMN 1.5, 10.3.1.2)', () => {
  it.each([
    ['12', '12'],
    ['.5', '0.5'],
    ['-1.50', '-1.5'],
    ['1e3', '1000'],
    ['1.23e-2', '0.0123'],
    ['true', 'true'],
    ['null', 'null'],
    ['"办成"', '"办成"'],
    [String.raw`"a\"b\\c\n\u4e2d\U01F40E"`, '"a\\"b\\\\c\\n中🐎"'],
    [String.raw`"\d+\s"`, String.raw`"\\d+\\s"`],
    ['@"2026-02-09"', '2026-02-09'],
    ['@"09:30:00+08:00"', '09:30:00+08:00'],
    ['@"2026-02-09T09:30:00@Asia/Shanghai"', '2026-02-09T09:30:00@Asia/Shanghai'],
    ['@"P1DT2H"', 'P1DT2H'],
    ['@"P1Y2M"', 'P1Y2M'],
    ['@"no date"', 'null'],
    ['[1, "a", [true]]', '[1, "a", [true]]'],
    ['{a: 1, "b c": {d: a + 1}}', '{a:1, b c:{d:2}}'],
    ['{a: 1, a: 2}', 'null'],
    ['[1..3)', '[1..3)'],
    [']1..3]', '(1..3]'],
    ['(>= 3)', '>=3'],
    ['1 + // to the end\n 1', '2'],
    ['1 /* within */ + 1', '2'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})
