import type { FeelValue } from './feel-value.js'

/** A function as a value. `invoke` gets as many arguments as there are parameters. */
export interface FeelFunction {
  readonly kind: 'function'
  readonly parameters: readonly string[]
  invoke(args: readonly FeelValue[]): FeelValue
}
