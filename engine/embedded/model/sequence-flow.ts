import type { Element } from './element.js'
import type { Expression } from './expression.js'

/** A sequence flow. */
export interface SequenceFlow {
  readonly id: string
  readonly source: Element
  readonly target: Element
  readonly condition?: Expression
}
