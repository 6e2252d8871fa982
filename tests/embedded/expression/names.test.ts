import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../../engine/embedded/expression/feel.js'
import { valueOf } from './evaluate-source.js'

describe('names', () => {
  it.each([
    ['申请人.姓名', { 申请人: { 姓名: '张三' } }, '"张三"'],
    ['`Full Name` + "!"', { 'Full Name': 'John' }, '"John!"'],
    ['Full Name + "!"', { 'Full Name': 'John' }, '"John!"'],
    ['Full  Name', { 'Full Name': 'John' }, '"John"'],
    ["Applicant's age + 1", { "Applicant's age": 30 }, '31'],
    ['loan.monthly payment * 2', { loan: { 'monthly payment': 10 } }, '20'],
    ['profit and loss > 0', { 'profit and loss': 1 }, 'true'],
    ['get value(x, "a b")', { x: { 'a b': 1 } }, '1'],
    ['🐎', { '🐎': 1 }, '1'],
    ['a - b', { a: 3, b: 1, 'a - b': 7 }, '2'],
  ])('%s finds %j', (source, variables, value) => {
    const names = Object.entries<unknown>(variables).flatMap(([name, inner]) =>
      typeof inner === 'object' && inner !== null ? [name, ...Object.keys(inner)] : [name],
    )
    expect(valueOf(source, variables, source === 'a - b' ? [] : names)).toBe(value)
  })

  it.each(['Full Name', 'a b + 1', 'x y.z'])('%s is refused where nobody declares it', (source) => {
    const compiled = compileExpression(source)
    expect(compiled).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('backticks') as unknown,
    })
  })

  it('reads what a context declares itself', () => {
    expect(valueOf('{net price: 100, gross price: net price * 1.13}.gross price')).toBe('113')
  })
})

describe('syntax errors', () => {
  it.each(['a = = b', '1 + > 2', 'x and < 3', '> 5 and < 10'])('%s lacks a left side', (source) => {
    expect(compileExpression(source)).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('a comparison needs a left side') as unknown,
    })
  })

  it.each([
    ['1 +', "failed to parse expression '1 +': unexpected end at 1:4", 3],
    ['a * * b', "failed to parse expression 'a * * b': unexpected '*' at 1:5", 4],
    ['(1', "failed to parse expression '(1': unexpected end at 1:3", 2],
    ['1\n+\n*', "failed to parse expression '1\n+\n*': unexpected '*' at 3:1", 4],
    ['', "failed to parse expression '': unexpected end at 1:1", 0],
    ['"a', `failed to parse expression '"a': unexpected '"a' at 1:1`, 0],
  ])('%j tells where', (source, message, offset) => {
    expect(compileExpression(source)).toEqual({ kind: 'error', message, offset })
  })
})
