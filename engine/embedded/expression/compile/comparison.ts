import type { SyntaxNode } from '@lezer/common'
import { compare } from '../operations/compare.js'
import { childrenOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { ComparisonSign } from '../values/range.js'
import type { Code } from './frame.js'
import type { Scope } from './scope.js'
import { compileTests } from './unary-test.js'
import type { Unit } from './unit.js'

/** `a < b`, `a between b and c`, `a in (b, > c)` */
export function compileComparison(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [left, sign, ...rest] = childrenOf(node)
  const [right, , upper] = rest
  if (!left || !sign || !right) throw syntaxError('an operand is missing', node.from)
  const leftCode = unit.compile(left, scope)
  if (sign.name === 'in') {
    const tests = compileTests(
      rest.filter(({ name }) => name.startsWith('PositiveUnaryTest')),
      scope,
      unit,
    )
    return (frame) => tests(frame, leftCode(frame))
  }
  const rightCode = unit.compile(right, scope)
  if (sign.name !== 'between') {
    const text = unit.text(sign) as ComparisonSign
    return (frame) => compare(text, leftCode(frame), rightCode(frame), frame.run)
  }
  if (!upper) throw syntaxError('the upper bound is missing', node.to)
  const upperCode = unit.compile(upper, scope)
  return (frame) => {
    const value = leftCode(frame)
    const above = compare('>=', value, rightCode(frame), frame.run)
    const below = compare('<=', value, upperCode(frame), frame.run)
    return above === false || below === false ? false : above === null || below === null ? null : true
  }
}
