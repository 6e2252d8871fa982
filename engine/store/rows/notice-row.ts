/** A written notice, delivered when it is recorded. */
export interface NoticeRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string | null
  readonly kind: string
  readonly audience: string
  readonly department: string
  readonly userId: string | null
  readonly title: string
  readonly text: string
  readonly deliveredAt: string
}
