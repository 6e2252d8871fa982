/** The one extension of a clock (延长期限, Art. 42): its key allows no second. */
export interface ExtensionRow {
  readonly clockId: string
  readonly caseNumber: string
  readonly workingDays: number
  readonly reason: string
  readonly noticeId: string
  readonly approvedBy: string
  readonly approvedByName: string
  readonly at: string
}
