import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { operandsOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Code } from './frame.js'
import { compileIteration } from './iteration.js'
import type { Scope } from './scope.js'
import { compileMeasured, type Unit } from './unit.js'

/** `for i in a, j in b return c`; in c, `partial` is the list of the results so far. */
export function compileFor(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const [inExpressions, body] = operandsOf(node)
  if (!inExpressions || !body) throw syntaxError('return is missing', node.to)
  const iteration = compileIteration(inExpressions, scope, unit, ['partial'])
  const partialSlot = iteration.scope.slots.get('partial') ?? 0
  const wantsPartial = unit.text(body).includes('partial')
  const { code, cost } = compileMeasured(body, iteration.scope, unit)
  return (frame) => {
    const results: FeelValue[] = []
    const complete = iteration.run(frame, (inner) => {
      spend(frame.run.budget, cost.nodes)
      if (wantsPartial) {
        // A copy: the body may keep it, and then it must not grow.
        spend(frame.run.budget, results.length / 16)
        inner.values[partialSlot] = results.slice()
      }
      results.push(code(inner))
      return true
    })
    return complete ? results : null
  }
}
