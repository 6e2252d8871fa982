import type { Flag } from './flag.js'

/** A department's opinion, given or deemed; one a task. */
export interface OpinionRow {
  readonly taskId: string
  readonly caseNumber: string
  readonly department: string
  readonly departmentName: string
  readonly result: 'agree' | 'disagree'
  readonly deemed: Flag
  readonly comment: string
  readonly userId: string
  readonly userName: string
  readonly at: string
}
