import type { FeelType } from './feel-type.js'
import type { FeelValue } from './feel-value.js'

/** A function as a value. `invoke` gets as many arguments as there are parameters. */
export interface FeelFunction {
  readonly kind: 'function'
  readonly parameters: readonly string[]
  /** The types of the parameters, if they are told. */
  readonly types?: readonly (FeelType | undefined)[]
  invoke(args: readonly FeelValue[]): FeelValue
}
