import type { Run } from '../runtime/run.js'
import type { FeelValue } from '../values/feel-value.js'

/** The local names at one place of an expression, as values in their slots. */
export interface Frame {
  readonly run: Run
  readonly outer: Frame | null
  readonly values: FeelValue[]
}

/** A compiled piece of an expression. */
export type Code = (frame: Frame) => FeelValue
