import {
  compileExpression,
  compileUnaryTests,
  evaluate,
  type Evaluation,
  type EvaluationScope,
} from '../../../engine/embedded/expression/feel.js'
import { formatWithin } from '../../../engine/embedded/expression/values/format-value.js'

/** Variables by name, as JSON values. */
export type Variables = Readonly<Record<string, unknown>>

/** A scope of some variables at nine o'clock of 9 February 2026 in Peking. */
export function scopeOf(variables: Variables = {}): EvaluationScope {
  const texts = new Map(Object.entries(variables).map(([name, value]) => [name, JSON.stringify(value)]))
  return {
    variable: (name) => texts.get(name),
    names: () => [...texts.keys()],
    at: Date.UTC(2026, 1, 9, 1),
    random: () => 0.25,
    uuid: () => '00000000-0000-4000-8000-000000000000',
  }
}

/** Evaluates an expression; throws if it is no FEEL. */
export function evaluateSource(source: string, variables?: Variables, names?: readonly string[]): Evaluation {
  const compiled = compileExpression(source, names ? { names } : {})
  if (compiled.kind === 'error') throw new Error(compiled.message)
  return evaluate(compiled, scopeOf(variables))
}

/** The value of an expression as FEEL writes it, texts in quotes. */
export function valueOf(source: string, variables?: Variables, names?: readonly string[]): string {
  const evaluation = evaluateSource(source, variables, names)
  if (evaluation.kind === 'failure') throw new Error(evaluation.message)
  return typeof evaluation.value === 'string'
    ? JSON.stringify(evaluation.value)
    : formatWithin(evaluation.value, 10_000)
}

/** Does an input pass some unary tests? */
export function passes(tests: string, input: unknown, variables: Variables = {}): boolean {
  const compiled = compileUnaryTests(tests)
  if (compiled.kind === 'error') throw new Error(compiled.message)
  const evaluation = evaluate(compiled, scopeOf({ ...variables, '?': input }))
  return evaluation.kind === 'value' && evaluation.value === true
}
