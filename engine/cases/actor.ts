/**
 * What a person may do in the hall: accept at the window (综合窗口), approve (审批人员), refuse as bureau head (局级), extend joint handling as head of that level's government (本级人民政府负责人),
 * inspect (督查), administer, apply, or design matters (设计).
 */
export type Role =
  'intake' | 'approver' | 'bureauHead' | 'governmentHead' | 'inspector' | 'admin' | 'applicant' | 'designer'

/** Who gives a command or looks. `department` is an id of `departments` in the matters; window staff have none. */
export interface Actor {
  readonly userId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly department?: string
}
