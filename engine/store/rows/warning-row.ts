/** A rung of a clock's warnings that was given; its key allows each once. */
export interface WarningRow {
  readonly clockId: string
  readonly rung: 'yellow' | 'red'
  readonly at: string
  readonly carriedOutAt: string
}
