/** Why a DMN file is refused: a sentence naming the element. */
export interface DecisionError {
  readonly kind: 'error'
  /** The file's name. */
  readonly resourceName: string
  /** The id of the element at fault, if one is. */
  readonly elementId?: string
  readonly message: string
}
