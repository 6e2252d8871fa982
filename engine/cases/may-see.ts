import type { CaseRow } from '../store/rows/case-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import { invites } from './meeting-spec.js'

/** Whether a person sees every case: the window, heads, inspection, administration. */
export function seesAll(actor: Actor): boolean {
  return actor.roles.some(
    (role) =>
      role === 'intake' ||
      role === 'bureauHead' ||
      role === 'governmentHead' ||
      role === 'inspector' ||
      role === 'admin',
  )
}

/** Whether a person may see a case: as above, as its applicant, or as one of a department that was asked in it. */
export function maySee(of: CaseRow, tasks: readonly TaskRow[], actor: Actor): boolean {
  if (seesAll(actor) || of.applicantUserId === actor.userId || of.submittedBy === actor.userId) return true
  if (!actor.roles.includes('approver') || actor.department === undefined) return false
  return of.leadDepartment === actor.department || tasks.some((task) => isAsked(task, actor.department))
}

function isAsked(task: TaskRow, department: string | undefined): boolean {
  return department !== undefined && (task.department === department || invites(task, department))
}
