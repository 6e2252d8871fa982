import { compileExpression, evaluate } from '../../engine/embedded/expression/feel.js'
import { readTyped, writeTyped, type Typed } from './feel-typed-value.js'
import { namesWithin } from './feel-names.js'

/** One expression of the DMN TCK with the variables it sees. */
export interface FeelCase {
  readonly id: string
  readonly expression: string
  readonly context: Readonly<Record<string, Typed | null>>
}

/** Its value in the same typed form, or why it has none. */
export type FeelAnswer =
  { readonly id: string; readonly value: Typed | null } | { readonly id: string; readonly error: string }

/** Evaluates one case. */
export function answerCase({ id, expression, context }: FeelCase): FeelAnswer {
  const values = new Map(Object.entries(context).map(([name, typed]) => [name, readTyped(typed)]))
  const compiled = compileExpression(expression, { names: [...namesWithin(values)] })
  if (compiled.kind === 'error') return { id, error: compiled.message }
  const evaluation = evaluate(compiled, {
    values,
    variable: () => undefined,
    names: () => [...values.keys()],
    at: Date.UTC(2026, 1, 9, 1),
    random: () => 0.5,
    uuid: () => '00000000-0000-4000-8000-000000000000',
  })
  return evaluation.kind === 'failure'
    ? { id, error: evaluation.message }
    : { id, value: writeTyped(evaluation.value) }
}
