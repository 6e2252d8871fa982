import type { OpinionRow } from '../store/rows/opinion-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseStep } from './case-step.js'

/** Keeps the opinion of a task's department, given or deemed, in the file of the case. */
export function keepOpinion(
  step: CaseStep,
  { id, caseNumber, department, departmentName }: TaskRow,
  said: Omit<OpinionRow, 'taskId' | 'caseNumber' | 'department' | 'departmentName'>,
): void {
  const row = { taskId: id, caseNumber, department, departmentName, ...said }
  step.change({ kind: 'insert', table: 'opinions', row })
}
