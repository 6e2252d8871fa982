/** A service job the hall did itself, once. */
export interface ServiceJobRow {
  readonly jobKey: string
  readonly caseNumber: string
  readonly type: string
  readonly handledAt: string
}
