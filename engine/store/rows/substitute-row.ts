/** Who takes over for somebody (A/B角). */
export interface SubstituteRow {
  readonly userId: string
  readonly substituteId: string
  readonly namedBy: string
  readonly namedAt: string
}
