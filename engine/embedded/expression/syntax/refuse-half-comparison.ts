import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from './children.js'
import { syntaxError } from './syntax-error.js'

/** Operators that take whole values, no tests. */
const OPERATORS = new Set([
  'Conjunction',
  'Disjunction',
  'Comparison',
  'ArithmeticExpression',
  'InstanceOfExpression',
])

/**
 * Refuses a comparison without a left side within an operation: the parser takes `> 5 and < 10` for `> (5 and (< 10))`,
 * which is never true. What is meant is a range, `(5..10)`, or `? > 5 and ? < 10`.
 */
export function refuseHalfComparison(node: SyntaxNode): void {
  const [sign, bound] = childrenOf(node)
  if (sign?.name !== 'CompareOp') return
  const within = node.parent && OPERATORS.has(node.parent.name)
  const around = bound && ['Conjunction', 'Disjunction', 'Comparison'].includes(bound.name)
  if (within || around)
    throw syntaxError(`a comparison needs a left side within 'and', 'or' and other operations`, node.from)
}
