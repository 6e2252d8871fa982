import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseStep } from './case-step.js'
import { renewalAnswer, renewedAt } from './renewal-answer.js'

/**
 * A request to accept, or to rule on acceptance, that arrives after the rule accepted (the process engine could not be reached meanwhile)
 * is fulfilled already; so is whatever asks for what a deemed renewal has answered. Source: 行政许可法 Art. 32(1)(4), 50(2).
 */
export function deemOnArrival(step: CaseStep, task: TaskRow): void {
  const renewed = renewedAt(step.file)
  const answer = renewed === undefined ? undefined : renewalAnswer(task, renewed)
  if (answer !== undefined) return endTaskByRule(step, task.id, step.now, answer)
  const { acceptedAt } = step.file.case
  if (acceptedAt === null || !isDeemedAlready(step, task)) return
  endTaskByRule(step, task.id, step.now, deemedAnswer(task, acceptedAt))
}

/** Whether a task asks for an acceptance that the rule has given. */
export function isDeemedAlready(step: CaseStep, task: TaskRow): boolean {
  const { case: of } = step.file
  return answersIntake(task) && of.acceptedAt !== null && of.acceptanceDeemed === 1
}

/** Whether a task is there to answer the applicant whether they are let in: the window's, or the bureau head's ruling on a referral. */
export function answersIntake(task: Pick<TaskRow, 'act' | 'decides'>): boolean {
  return task.act === 'accept-case' || (task.act === 'decide-case' && task.decides === 'acceptance')
}

/** What the process is told of a deemed acceptance, in the words of the act of the task. */
export function deemedAnswer(
  task: Pick<TaskRow, 'act'>,
  acceptedFrom: string,
): { readonly [name: string]: Readonly<Record<string, string | boolean>> } {
  const answer = { deemed: true, by: 'rule', at: acceptedFrom }
  return task.act === 'accept-case'
    ? { intake: { result: 'accepted', ...answer } }
    : { decision: { result: 'granted', comment: '逾期未答复申请人，依法视为受理', ...answer } }
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
