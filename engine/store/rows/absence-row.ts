/** When somebody is away (离岗). `appliedAt`: what they held was handed over. */
export interface AbsenceRow {
  readonly id: string
  readonly userId: string
  readonly userName: string
  readonly fromAt: string
  readonly toAt: string
  readonly reason: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly appliedAt: string | null
}
