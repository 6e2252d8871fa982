import { unaryTest as feelinUnaryTest, evaluate as feelinEvaluate } from 'feelin'

/** An expression read once, ready to be evaluated any number of times. Opaque: hand it to `evaluate`. */
export interface CompiledExpression {
  readonly kind: 'compiled'
  /** The text it was compiled from, without the leading `=`. */
  readonly source: string
  readonly run: (context: Record<string, unknown>) => unknown
}

/** Why a text is no FEEL. `message` is a sentence in Zeebe's manner, `offset` counts characters from 0. */
export interface ExpressionError {
  readonly kind: 'error'
  readonly message: string
  readonly offset: number
}

/**
 * Compiles a FEEL expression (DMN 1.5, chapter 10) without its leading `=`.
 * `names` are variables that are no plain identifiers (names with spaces) and may occur unquoted.
 *
 * @example
 * const compiled = compileExpression('amount * 2')
 * if (compiled.kind === 'error') throw new Error(compiled.message)
 */
export function compileExpression(
  source: string,
  names: readonly string[] = [],
): CompiledExpression | ExpressionError {
  const known = Object.fromEntries(names.map((name) => [name, null]))
  return { kind: 'compiled', source, run: (context) => feelinEvaluate(source, { ...known, ...context }).value }
}

/** Compiles the unary tests of a decision table's input cell; the tested value is the variable `?`. */
export function compileUnaryTests(
  source: string,
  names: readonly string[] = [],
): CompiledExpression | ExpressionError {
  const known = Object.fromEntries(names.map((name) => [name, null]))
  return { kind: 'compiled', source, run: (context) => feelinUnaryTest(source, { ...known, ...context }).value }
}
