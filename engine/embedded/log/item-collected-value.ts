/** One item of a long list variable that has a new value; the rest of the list stays as it is. */
export interface ItemCollectedValue {
  readonly name: string
  readonly scopeKey: number
  readonly processInstanceKey: number
  /** From 0. */
  readonly index: number
  /** JSON text. */
  readonly value: string
}
