/** Something said that has no effect as an act. */
export interface NoteRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string | null
  readonly kind: string
  readonly at: string
  readonly userId: string
  readonly userName: string
  readonly text: string
}
