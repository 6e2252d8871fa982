import type { CompiledExpression } from './compile-expression.js'
import type { FeelValue } from './values/feel-value.js'
import type { Warning } from './warning.js'

/** What an expression may see of the world. */
export interface EvaluationScope {
  /** The JSON text of a variable; undefined if there is none of this name. */
  variable(name: string): string | undefined
  /** The names of all visible variables. */
  names(): readonly string[]
  /** The present instant for `now()` and `today()`, ms since 1970. */
  readonly at: number
  /** A number from 0 (inclusive) to 1 (exclusive), for `random number()`. */
  random(): number
  /** A fresh UUID, for `uuid()`. */
  uuid(): string
}

/** The result: a value (null included), or a failure (failed assertion, used-up budget), each with what went wrong on the way. */
export type Evaluation =
  | { readonly kind: 'value'; readonly value: FeelValue; readonly warnings: readonly Warning[] }
  | { readonly kind: 'failure'; readonly message: string; readonly warnings: readonly Warning[] }

/** Evaluates a compiled expression. Never throws for what an expression does. */
export function evaluate(compiled: CompiledExpression, scope: EvaluationScope): Evaluation {
  const context: Record<string, unknown> = {}
  for (const name of scope.names()) {
    const text = scope.variable(name)
    if (text !== undefined) context[name] = JSON.parse(text)
  }
  try {
    return { kind: 'value', value: compiled.run(context) as FeelValue, warnings: [] }
  } catch (error) {
    return { kind: 'failure', message: String(error), warnings: [] }
  }
}
