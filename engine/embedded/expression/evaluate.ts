import { newBudget, type Budget } from './budget/budget.js'
import { stopOf, type Stop } from './budget/stop.js'
import type { CompiledExpression } from './compile-expression.js'
import type { Run } from './runtime/run.js'
import type { EvaluationScope } from './evaluation-scope.js'
import type { FeelValue } from './values/feel-value.js'
import { measure } from './values/measure.js'
import type { Warning } from './warning.js'

/** The result: a value (null included), or a failure (failed assertion, used-up budget), each with what went wrong on the way. */
export type Evaluation =
  | { readonly kind: 'value'; readonly value: FeelValue; readonly warnings: readonly Warning[] }
  | { readonly kind: 'failure'; readonly message: string; readonly warnings: readonly Warning[] }

/**
 * Evaluates a compiled expression. Never throws for what an expression does: what cannot be evaluated is null with a warning,
 * what takes too long or too much room, or fails an assertion, is a failure.
 *
 * @example
 * const evaluation = evaluate(compiled, scope)
 * if (evaluation.kind === 'value') store(toJson(evaluation.value))
 */
export function evaluate(
  compiled: CompiledExpression,
  scope: EvaluationScope,
  budget: Budget = newBudget(),
): Evaluation {
  const warnings: Warning[] = []
  const run: Run = { scope, budget, warnings, variables: new Map() }
  try {
    const value = compiled.code({ run, outer: null, values: [] })
    if (typeof value === 'object' && !compiled.isPart) measure(value)
    return { kind: 'value', value, warnings }
  } catch (thrown) {
    const stop = stopOf(thrown)
    if (!stop) throw thrown
    return { kind: 'failure', message: failureMessage(compiled.source, stop), warnings }
  }
}

/** The sentence Zeebe fails an expression with. */
export function failureMessage(source: string, { reason, message }: Stop): string {
  const shown = source.length > 200 ? `${source.slice(0, 200)}…` : source
  return reason === 'assertion'
    ? `Assertion failure on evaluate the expression '${shown}': ${message}`
    : `failed to evaluate expression '${shown}': ${message}`
}
