import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { childrenOf, operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code } from './frame.js'
import { warnOf } from '../runtime/run.js'
import { compileIteration } from './iteration.js'
import type { Scope } from './scope.js'
import { compileMeasured, type Unit } from './unit.js'

/** `some i in a satisfies b`, `every i in a satisfies b`: the disjunction or conjunction of all b. */
export function compileQuantified(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [inExpressions, condition] = operandsOf(node)
  if (!inExpressions || !condition) throw syntaxError('satisfies is missing', node.to)
  const decisive = childrenOf(node)[0]?.name === 'some'
  const iteration = compileIteration(inExpressions, scope, unit)
  const { code, cost } = compileMeasured(condition, iteration.scope, unit)
  return (frame) => {
    let result: FeelValue = !decisive
    const complete = iteration.run(frame, (inner) => {
      spend(frame.run.budget, cost.nodes)
      const value = code(inner)
      if (value === decisive) result = decisive
      else if (value !== !decisive)
        result = warnOf(frame.run, 'INVALID_TYPE', 'Expected boolean but found {}', value)
      return value !== decisive
    })
    return complete ? result : null
  }
}
