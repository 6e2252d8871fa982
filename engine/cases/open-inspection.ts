import type { Instant } from '../statute/instant.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import type { InspectionView } from './notice-view.js'

/** Opens an inspection item (督查) by itself. Source: statute §3, §7. */
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
  step.change({
    kind: 'insert',
    table: 'inspections',
    row: {
      id: step.id(),
      caseNumber: row.caseNumber,
      taskId: row.taskId,
      reason,
      department: row.department,
      departmentName: row.kind === 'intake' ? '综合窗口' : row.departmentName,
      text,
      openedAt: at,
      state: 'open',
      closedAt: null,
      closedBy: null,
      closedByName: null,
      finding: null,
    },
  })
}
