import { describe, expect, it } from 'vitest'
import { compileExpression, compileUnaryTests } from '../../../engine/embedded/expression/feel.js'
import { evaluateSource } from './evaluate-source.js'

const doubled = (what: string): string =>
  `(for i in 1..100 return if i = 1 then ${what} else [partial[-1], partial[-1]])[-1]`

describe('an expression that would not end is stopped', () => {
  it.each([
    ['a loop', 'for i in 1..100000000 return i'],
    ['loops within loops', 'for i in 1..1000, j in 1..1000000 return i * j'],
    ['a search', 'some i in 1..1000000000 satisfies i < 0'],
    [
      'a text doubled',
      '(for i in 1..100 return if i = 1 then "aaaaaaaaaa" else partial[-1] + partial[-1])[-1]',
    ],
    [
      'a list doubled',
      '(for i in 1..100 return if i = 1 then [1] else concatenate(partial[-1], partial[-1]))[-1]',
    ],
    ['a list that shares its parts', doubled('[1]')],
    ['writing such a list', `string(${doubled('[1]')})`],
    ['comparing such a list', `{a:${doubled('[1]')}, b:a = a}.b`],
    ['flattening such a list', `flatten(${doubled('[1]')})`],
    ['a list nested ever deeper', '(for i in 1..5000 return if i = 1 then [] else [partial[-1]])[-1]'],
    ['a function without end', '{f:function(n) f(n + 1), r:f(1)}.r'],
    ['functions that multiply', '{f:function(n) if n < 2 then n else f(n - 1) + f(n - 2), r:f(40)}.r'],
    ['a function of itself', '(function(x) x(x))(function(x) x(x))'],
    ['powers', 'for i in 1..1000000 return 1.1 ** i'],
    ['roots of powers', 'for i in 1..1000000 return 1.1 ** 0.3'],
    ['deviations', 'for i in 1..1000000 return stddev([1, 2, 3, 4.5])'],
    ['exponentials', 'for i in 1..1000000 return exp(1.1 + i / 1000)'],
    ['dates', 'for d in @"0001-01-01"..@"999999999-01-01" return d'],
    ['zones', 'for i in 1..10000000 return @"2020-01-01T00:00:00@Europe/Paris" + @"P1D" * i'],
    ['a regular expression that refers back', String.raw`matches("${'a'.repeat(60)}!", "^(a|aa)+\1$")`],
    ['a regular expression that is repeated', 'matches("a", "((a{1,100}){1,100}){1,100}")'],
  ])('%s', (_name, source) => {
    expect(evaluateSource(source).kind).toBe('failure')
  })

  it.each([
    ['nested quantifiers', String.raw`matches("${'a'.repeat(60)}!", "^(a+)+$")`],
    ['alternatives that overlap', String.raw`matches("${'a'.repeat(60)}!", "^(a|a|aa)*$")`],
    ['many wildcards', String.raw`matches("${'a'.repeat(500)}", "(.*)(.*)(.*)(.*)(.*)z")`],
  ])('a regular expression answers in time: %s', (_name, source) => {
    expect(evaluateSource(source)).toMatchObject({ kind: 'value', value: false })
  })
})

describe('a text that is no expression is refused at once', () => {
  it.each([
    ['brackets', '['.repeat(19_999)],
    ['parentheses', `${'('.repeat(9_000)}1${')'.repeat(9_000)}`],
    ['contexts', `${'{a:'.repeat(4_000)}1${'}'.repeat(4_000)}`],
    ['conditions', 'if a then '.repeat(1_900)],
    ['loops', `${'for x in [1] return '.repeat(900)}1`],
    ['words', 'a '.repeat(9_999)],
    ['quotes', '"'.repeat(19_999)],
    ['negations', `${'-'.repeat(19_990)}1`],
    ['ten megabytes', 'a'.repeat(10_000_000)],
  ])('%s', (_name, source) => {
    expect(compileExpression(source).kind).toBe('error')
    expect(compileUnaryTests(source).kind).toBe('error')
  })

  it('nests as deep as anybody writes', () => {
    expect(evaluateSource(`${'('.repeat(150)}1${')'.repeat(150)}`)).toMatchObject({ kind: 'value', value: 1 })
    expect(evaluateSource('1 + '.repeat(400) + '1')).toMatchObject({ kind: 'value', value: 401 })
  })
})

describe('no way leads to the host', () => {
  it.each([
    ['constructor'],
    ['__proto__'],
    ['toString'],
    ['{}.constructor'],
    ['{}.__proto__'],
    ['"a".constructor'],
    ['[].constructor'],
    ['(function(x) x).constructor'],
    ['[1].length'],
    ['globalThis'],
    ['process.env'],
    ['get value({}, "constructor")'],
    ['@"2026-02-09".constructor'],
    ['constructor("return process")()'],
  ])('%s is null', (source) => {
    const evaluation = evaluateSource(source)
    expect(evaluation).toMatchObject({ kind: 'value' })
    const { value } = evaluation as { value: unknown }
    expect(Array.isArray(value) ? value.filter((element) => element !== null) : (value ?? [])).toEqual([])
  })

  it('keeps a variable of such a name a variable', () => {
    expect(evaluateSource('x.__proto__.a', { x: JSON.parse('{"__proto__": {"a": 1}}') })).toMatchObject({
      value: 1,
    })
  })
})
