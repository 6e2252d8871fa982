import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseStep } from './case-step.js'

/**
 * A request to accept that arrives after the rule accepted (the process engine could not be reached meanwhile) is fulfilled already.
 * Source: 行政许可法 Art. 32(1)(4).
 */
export function deemOnArrival(step: CaseStep, task: TaskRow): void {
  const { case: of } = step.file
  if (task.act !== 'accept-case' || of.acceptedAt === null || of.acceptanceDeemed === 0) return
  endTaskByRule(step, task.id, step.now, deemedIntake(of.acceptedAt))
}

/** What the process is told of a deemed acceptance. */
export function deemedIntake(acceptedFrom: string): {
  readonly intake: Readonly<Record<string, string | boolean>>
} {
  return { intake: { result: 'accepted', deemed: true, by: 'rule', at: acceptedFrom } }
}

/** Ends a task by the rule and lets the process go on. */
export function endTaskByRule(
  step: CaseStep,
  taskId: string,
  at: string,
  variables: { readonly [name: string]: Readonly<Record<string, string | boolean>> },
): void {
  step.change({
    kind: 'update',
    table: 'tasks',
    key: { id: taskId },
    patch: { state: 'deemed', endedAt: at, endedBy: 'rule', completion: JSON.stringify(variables) },
  })
  step.send({ kind: 'complete-job', jobKey: taskId, variables })
  step.tell({ kind: 'task', taskId })
}
