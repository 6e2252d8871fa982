/** One line of a case's history; appended, never changed. Key: case number and sequence. */
export interface CaseEventRow {
  readonly caseNumber: string
  readonly sequence: number
  readonly kind: string
  readonly at: string
  readonly recordedAt: string
  readonly actorKind: 'person' | 'rule' | 'engine'
  readonly actorId: string | null
  readonly actorName: string
  readonly payload: string
}
