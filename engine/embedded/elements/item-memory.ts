/** What an input collection read as when it was last evaluated for a body, and from which variables. */
export interface ItemMemory {
  /** Names of the variables that were read, with their texts then. */
  readonly read: ReadonlyMap<string, string | undefined>
  /** Each item as JSON text. */
  readonly items: readonly string[]
}
