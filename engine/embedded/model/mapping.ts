import type { Expression } from './expression.js'

/**
 * One target of input or output mappings. Targets with dots are grouped: `a.b` and `a.c` are entries of `a`, in the order in
 * which they were written. Source: Zeebe, "Variable mappings".
 */
export interface Mapping {
  readonly name: string
  readonly source?: Expression
  /** The entries, if the target is the inner of a context. */
  readonly entries: readonly Mapping[]
}
