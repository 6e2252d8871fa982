import type { Instant } from '../statute/instant.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import type { InspectionView } from './notice-view.js'

// Of these somebody had the task in hand when its time ran out.
const overdue: readonly InspectionView['reason'][] = [
  'overtimeDefault',
  'deemedAcceptance',
  'expressOverdue',
  'taskOverdue',
]

const holder = ({ assigneeName }: TaskRow): string =>
  assigneeName === null ? '无人认领' : `由${assigneeName}持有`

/** Opens an inspection item (督查) by itself, about the department and the person whose task it was. Source: statute §3, §7. */
export function openInspection(
  step: CaseStep,
  clock: {
    readonly row: Pick<FiledClock['row'], 'kind' | 'caseNumber' | 'taskId' | 'department' | 'departmentName'>
  },
  reason: InspectionView['reason'],
  at: Instant,
  text: string,
): void {
  const { row } = clock
  const task = step.file.tasks.find((each) => each.id === row.taskId)
  // The intake clock runs for the applicant, not against a department: whose silence it is tells the task.
  const asked = row.kind === 'intake' ? (task ?? { department: '', departmentName: '综合窗口' }) : row
  step.change({
    kind: 'insert',
    table: 'inspections',
    row: {
      id: step.id(),
      caseNumber: row.caseNumber,
      taskId: row.taskId,
      reason,
      department: asked.department,
      departmentName: asked.departmentName,
      text: task !== undefined && overdue.includes(reason) ? `${text}；届满时任务${holder(task)}` : text,
      openedAt: at,
      state: 'open',
      closedAt: null,
      closedBy: null,
      closedByName: null,
      finding: null,
    },
  })
}
