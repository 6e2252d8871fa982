/** Something said that has no effect as an act. */
export interface NoteRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string | null
  readonly kind: 'lateOpinion' | 'interruptedAct'
  readonly at: string
  readonly userId: string
  readonly userName: string
  readonly text: string
}
