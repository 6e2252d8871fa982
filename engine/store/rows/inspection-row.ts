/** An inspection item (督查). */
export interface InspectionRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string | null
  readonly reason: string
  readonly department: string
  readonly departmentName: string
  readonly text: string
  readonly openedAt: string
  readonly state: 'open' | 'closed'
  /** How it was worked off: null while it is open. */
  readonly closedAt: string | null
  readonly closedBy: string | null
  readonly closedByName: string | null
  readonly finding: string | null
}
