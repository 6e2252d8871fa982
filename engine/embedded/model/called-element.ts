import type { Binding } from './binding.js'
import type { Expression } from './expression.js'

/** The process a call activity starts. Source: Zeebe, `zeebe:calledElement`. */
export interface CalledElement {
  readonly processId: Expression
  readonly binding: Binding
  readonly propagateAllParentVariables: boolean
  readonly propagateAllChildVariables: boolean
}
