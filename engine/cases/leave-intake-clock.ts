import type { CaseStep } from './case-step.js'

/**
 * Lets go of a task that gave the applicant no answer: the intake clock goes on without it, until another task joins it. Source: 行政许可法
 * Art. 32(1)(4).
 */
export function leaveIntakeClock(step: CaseStep, taskId: string): void {
  for (const { row } of step.file.clocks) {
    if (row.taskId !== taskId || row.kind !== 'intake' || row.state === 'ended') continue
    step.change({ kind: 'update', table: 'clocks', key: { id: row.id }, patch: { taskId: null } })
  }
}
