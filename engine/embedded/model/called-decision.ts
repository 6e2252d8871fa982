import type { Binding } from './binding.js'
import type { Expression } from './expression.js'

/** The decision a business rule task asks. Source: Zeebe, `zeebe:calledDecision`. */
export interface CalledDecision {
  readonly decisionId: Expression
  readonly resultVariable: string
  readonly binding: Binding
}
