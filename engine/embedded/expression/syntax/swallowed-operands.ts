import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from './children.js'

/** A part of an expression, by characters from 0; `to` is behind its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

const CONNECTIVES = new Set(['Conjunction', 'Disjunction'])

/**
 * The tests with `in` for which the parser took everything up to the end: `x in [1..3] and y` as `x in ([1..3] and y)`.
 * `in` binds tighter than `and` and `or`, so the test ends with the leftmost operand, and each span with it. Source: DMN 1.5, 10.3.1.2, grammar rules 49 to 51.
 */
export function swallowedOperands(top: SyntaxNode): readonly Span[] {
  const spans: Span[] = []
  top.cursor().iterate(({ node }) => {
    const comparison = node.parent
    if (node.name !== 'PositiveUnaryTest' || comparison?.name !== 'Comparison') return
    const [content] = childrenOf(node)
    if (!content) return
    const [sign, bound] = content.name === 'SimplePositiveUnaryTest' ? childrenOf(content) : []
    const swallowing = sign?.name === 'CompareOp' ? bound : content
    if (!swallowing || !CONNECTIVES.has(swallowing.name)) return
    spans.push({ from: comparison.from, to: leftmostOperand(swallowing).to })
  })
  return spans
}

function leftmostOperand(node: SyntaxNode): SyntaxNode {
  let leftmost = node
  while (CONNECTIVES.has(leftmost.name)) {
    const [first] = childrenOf(leftmost)
    if (!first) return leftmost
    leftmost = first
  }
  return leftmost
}
