import type { CaseRow } from '../store/rows/case-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { ClockView } from './clock-view.js'
import type { TaskSummary } from './task-view.js'

/** A task as it stands in a list. */
export function taskSummary(row: TaskRow, of: CaseRow, clock: ClockView | undefined): TaskSummary {
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    matterId: of.matterId,
    matterName: of.matterName,
    applicantName: of.applicantName,
    name: row.name,
    act: row.act,
    elementId: row.elementId,
    ...(row.department !== '' && { department: row.department }),
    departmentName: row.departmentName,
    state: row.state,
    ...(row.assigneeId !== null && { assignee: { userId: row.assigneeId, name: row.assigneeName ?? '' } }),
    referred: row.referred === 1,
    createdAt: row.createdAt,
    ...(row.endedAt !== null && { endedAt: row.endedAt }),
    ...(clock !== undefined && { clock }),
  }
}
