/** A variable of one scope; `value` is JSON text. */
export interface Variable {
  readonly key: number
  readonly value: string
}
