import { describe, expect, it } from 'vitest'
import { valueOf } from './evaluate-source.js'

describe('filters', () => {
  it.each([
    ['[1, 2, 3][1]', '1'],
    ['[1, 2, 3][-1]', '3'],
    ['[1, 2, 3][4]', 'null'],
    ['[1, 2, 3][0]', 'null'],
    ['[1, 2, 3][item >= 2]', '[2, 3]'],
    ['[1, 2, 3][1 + 1]', '2'],
    ['[{a: 1}, {a: 2}, {b: 3}][a >= 2]', '[{a:2}]'],
    ['[{a: 1, item: 7}][item = 7]', '[{a:1, item:7}]'],
    ['100[1]', '100'],
    ['true[false]', '[]'],
    ['null[1]', 'null'],
    ['{x: 2, r: [1, 2, 3][item > x]}.r', '[3]'],
    ['[[1, 2], [3]][1][2]', '2'],
    ['[1, 2]["a"]', '[]'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('paths', () => {
  it.each([
    ['{a: {b: 1}}.a.b', '1'],
    ['{a: 1}.b', 'null'],
    ['[{a: 1}, {b: 2}].a', '[1, null]'],
    ['{a b: {c: 1}}.a b.c', '1'],
    ['{"a+b": 1}.a+b', '1'],
    ['@"2026-02-09".weekday', '1'],
    ['@"2026-02-09T09:30:01+08:00".time offset', 'PT8H'],
    ['@"2026-02-09T09:30:01@Asia/Shanghai".timezone', '"Asia/Shanghai"'],
    ['@"P1Y2M".months', '2'],
    ['@"-P1DT2H".hours', '-2'],
    ['(1..10].start included', 'false'],
    ['"a".b', 'null'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('iterations', () => {
  it.each([
    ['for i in [1, 2], j in 1..i return i * 10 + j', '[11, 21, 22]'],
    ['for i in 4..2 return i', '[4, 3, 2]'],
    ['for i in (1..4) return i', '[2, 3]'],
    ['for i in @"2026-02-27"..@"2026-03-01" return i', '[2026-02-27, 2026-02-28, 2026-03-01]'],
    ['for i in 0..4 return if i = 0 then 1 else i * partial[-1]', '[1, 1, 2, 6, 24]'],
    ['for i in 1..3 return partial', '[[], [[]], [[], [[]]]]'],
    ['for i in "a".."z" return i', 'null'],
    ['for i in [3..1] return i', 'null'],
    ['for i in null return i', 'null'],
    ['(for i in 1..2 return function(x) x + i)[2](10)', '12'],
    ['some i in [1, 2, 3] satisfies i > 2', 'true'],
    ['every i in [1, 2, 3] satisfies i > 2', 'false'],
    ['every i in [] satisfies i > 2', 'true'],
    ['some i in [null, 1] satisfies i > 2', 'null'],
    ['some i in [1, 2], j in [2, 3] satisfies i = j', 'true'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})

describe('functions', () => {
  it.each([
    ['{f: function(a, b) a - b, r: f(3, 1)}.r', '2'],
    ['{f: function(a, b) a - b, r: f(b: 3, a: 1)}.r', '-2'],
    ['{f: function(a) a, r: f(1, 2)}.r', 'null'],
    ['{f: function(a: number) a, r: f("x")}.r', 'null'],
    ['{f: function(a: number) a, r: f([7])}.r', '7'],
    ['{f: function(n) if n = 0 then 1 else n * f(n - 1), r: f(20)}.r', '2432902008176640000'],
    ['{x: 1, f: function() x, g: function(x) f(), r: g(2)}.r', '1'],
    ['1(2)', 'null'],
    ['no such function(1)', 'null'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source, {}, ['no such function'])).toBe(value)
  })
})
