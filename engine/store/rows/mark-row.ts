/** Something the hall remembers of itself from one start to the next. */
export interface MarkRow {
  readonly name: string
  readonly value: string
}
