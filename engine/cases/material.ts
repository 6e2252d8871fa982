/** A material handed in or still missing. `id` is one of the matter's record, or free where the record has none. */
export interface Material {
  readonly id: string
  readonly name: string
  readonly provided: boolean
  readonly note?: string
}
