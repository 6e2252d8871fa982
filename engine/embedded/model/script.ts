import type { Expression } from './expression.js'

/** The expression of a script task. Source: Zeebe, `zeebe:script`. */
export interface Script {
  readonly expression: Expression
  readonly resultVariable: string
}
