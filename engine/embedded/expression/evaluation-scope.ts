import type { FeelValue } from './values/feel-value.js'

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
  /** Variables that are values already (results of required decisions, business knowledge models); they come before `variable`. */
  readonly values?: ReadonlyMap<string, FeelValue>
}
