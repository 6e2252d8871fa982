import type { SyntaxNode } from '@lezer/common'
import { childOf, childrenOf } from '../syntax/children.js'
import type { Code } from './frame.js'
import { compileTests } from './unary-test.js'
import type { Unit } from './unit.js'
import { readVariable } from './variable.js'

/** The whole of a decision table's input cell: `-`, tests, or `not(tests)`. */
export function compileUnaryTestsNode(node: SyntaxNode, unit: Unit): Code {
  if (childOf(node, 'Wildcard')) return () => true
  const tests = compileTests(
    childrenOf(node).filter(({ name }) => name === 'PositiveUnaryTests'),
    null,
    unit,
    'cell',
  )
  const negated = childOf(node, 'not') !== undefined
  return (frame) => {
    const passed = tests(frame, readVariable(frame.run, '?') ?? null)
    return negated && passed !== null ? !passed : passed
  }
}
