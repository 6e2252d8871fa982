import { compileExpression, type CompiledExpression } from '../expression/feel.js'

/** What stands where a value or, after `=`, a FEEL expression may stand. */
export type Expression =
  | { readonly kind: 'static'; readonly source: string }
  | { readonly kind: 'feel'; readonly source: string; readonly compiled: CompiledExpression }
  /** What does not parse; the file is refused before anybody evaluates it. */
  | { readonly kind: 'broken'; readonly source: string; readonly message: string }

/** Reads a value or, after `=`, a FEEL expression. `source` is told without the `=`. */
export function readExpression(text: string): Expression {
  if (!text.startsWith('=')) return { kind: 'static', source: text }
  const source = text.slice(1).trim()
  const compiled = compileExpression(source)
  if (compiled.kind === 'compiled') return { kind: 'feel', source, compiled }
  return { kind: 'broken', source, message: compiled.message }
}

/** As `readExpression`, for an attribute that may be missing or empty. */
export function readOptionalExpression(text: string | undefined): Expression | undefined {
  return text === undefined || text.trim() === '' ? undefined : readExpression(text)
}
