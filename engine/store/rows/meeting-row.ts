/**
 * One sitting of a joint meeting (联审会议, 联合踏勘, 联合验收). A moved meeting is a new sitting with new notices; a task may have
 * several, of which at most the last is open.
 */
export interface MeetingRow {
  readonly id: string
  readonly caseNumber: string
  readonly taskId: string
  /** The lead department, by id. */
  readonly chair: string
  /** 1 for the first of its task. */
  readonly number: number
  readonly state: 'called' | 'moved' | 'closed'
  readonly startsAt: string
  readonly place: string
  readonly agenda: string
  readonly calledAt: string
  readonly calledBy: string
  readonly calledByName: string
  readonly closedAt: string | null
  readonly closedBy: string | null
  readonly closedByName: string | null
  readonly result: 'passed' | 'notPassed' | null
  readonly conclusion: string | null
  /** What was filled in at the closing (JSON). */
  readonly minutes: string | null
}
