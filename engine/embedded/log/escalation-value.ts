/** An escalation that was thrown. Source: Zeebe protocol, `EscalationRecordValue`. */
export interface EscalationValue {
  readonly processInstanceKey: number
  readonly escalationCode: string
  readonly throwElementId: string
  /** Empty if nobody caught it. */
  readonly catchElementId: string
}
