/** A command for the process engine that is not yet known to be carried out. Sent in order of `position` within a case. */
export interface OutboxRow {
  readonly id: string
  readonly caseNumber: string
  readonly position: number
  readonly kind: string
  readonly payload: string
  readonly createdAt: string
  /** How often a process other than its writer has begun to send it. */
  readonly attempts: number
}
