import { stopOf } from '../budget/stop.js'
import { failureMessage } from '../evaluate.js'
import type { CompiledExpression } from '../compile-expression.js'
import type { Run } from '../runtime/run.js'
import { coerce } from '../operations/coerce.js'
import type { FeelType } from '../values/feel-type.js'
import type { FeelValue } from '../values/feel-value.js'
import type { Warning } from '../warning.js'
import type { EvaluatedInput, MatchedRule } from './evaluated-decision.js'

/** A decision being evaluated: its run, and what the record will tell of it. */
export interface DecisionRun {
  readonly run: Run
  readonly trace: { inputs: EvaluatedInput[]; rules: MatchedRule[] }
  /** What was not of the type or among the values its column declares, in all decisions so far. */
  readonly doubts: Warning[]
}

const FAULT = Symbol('decision failed')

/** What ends the evaluation of a decision. Caught by `evaluateDecision`, never seen outside. */
export function decisionFault(message: string): Error {
  return new Error(message, { cause: FAULT })
}

/** The message of a fault; undefined for every other thing thrown. */
export function faultMessage(thrown: unknown): string | undefined {
  return thrown instanceof Error && thrown.cause === FAULT ? thrown.message : stopOf(thrown)?.message
}

/** The value of an expression within a decision; a failure of it fails the decision. */
export function valueOf(expression: CompiledExpression, { run }: DecisionRun): FeelValue {
  try {
    return expression.code({ run, outer: null, values: [] })
  } catch (thrown) {
    const stop = stopOf(thrown)
    throw stop ? decisionFault(failureMessage(expression.source, stop)) : thrown
  }
}

/** The same decision with more names to see. */
export function withValues(
  decision: DecisionRun,
  values: Iterable<readonly [string, FeelValue]>,
): DecisionRun {
  const { run } = decision
  const all = new Map([...(run.scope.values ?? []), ...values])
  return { ...decision, run: { ...run, scope: scopeWith(run, all) } }
}

// Spelled out: a scope may be an object whose methods are not its own.
function scopeWith({ scope }: Run, values: ReadonlyMap<string, FeelValue>): Run['scope'] {
  return {
    at: scope.at,
    values,
    variable: (name) => scope.variable(name),
    names: () => scope.names(),
    random: () => scope.random(),
    uuid: () => scope.uuid(),
  }
}

/** The value as one of the type, if there is one. */
export function typed(value: FeelValue, type: FeelType | undefined, { run }: DecisionRun): FeelValue {
  return coerce(value, type, run)
}
