import { denyUserTask, correctUserTask } from '../elements/user-tasks/decide-on-user-task.js'
import { proceedUserTask } from '../elements/user-tasks/proceed-user-task.js'
import type { JobListenerEventType } from '../log/job-value.js'
import type { JobResult } from '../log/job-result.js'
import type { Refusal } from '../log/refusal.js'
import type { VariableDocument } from '../log/variable-document.js'
import type { Job } from '../state/job.js'
import type { UserTask } from '../state/user-task.js'
import { refuse } from './answers.js'
import type { CommandWork } from './handler.js'

const deniable: readonly JobListenerEventType[] = ['ASSIGNING', 'COMPLETING', 'UPDATING']

/** Why a task listener may not end its job with this, in Zeebe's words. Source: Zeebe 8.8, "User task listeners". */
export function refuseListenerResult(
  { key, value }: Job,
  task: UserTask | undefined,
  variables: VariableDocument,
  { denied = false, corrections = {} }: JobResult,
): Refusal | undefined {
  const { type, processInstanceKey, jobListenerEventType: moment } = value
  const job = `(job key '${key}', type '${type}', processInstanceKey '${processInstanceKey}')`
  if (Object.keys(variables).length > 0) {
    const reason = `Task Listener job completion with variables payload provided is not yet supported ${job}. Support will be enabled with the resolution of issue #23702.`
    return refuse('INVALID_ARGUMENT', reason)
  }
  if (denied && !deniable.includes(moment)) {
    const reason = `Denying result is not supported for '${moment}' task listener jobs ${job}. Only the following listener event types support denying: [${deniable.join(', ')}].`
    return refuse('INVALID_ARGUMENT', reason)
  }
  if (denied && Object.keys(corrections).length > 0) {
    const reason = `Expected to complete task listener job with corrections, but the job result is denied ${job}. The corrections would be reverted by the denial. Either complete the job with corrections without setting denied, or complete the job with a denied result but no corrections.`
    return refuse('INVALID_ARGUMENT', reason)
  }
  const named = task?.value.assignee ?? ''
  if (moment === 'CREATING' && corrections.assignee !== undefined && named !== '') {
    const reason = `Expected to complete task listener job, but correcting the assignee on 'CREATING' event is not supported when the user task has an assignee defined in the model ${job}. Use the 'CREATING' event to set an assignee only if it was not defined. Use the 'ASSIGNING' event to correct an assignee that is already defined.`
    return refuse('INVALID_ARGUMENT', reason)
  }
  return undefined
}

/** A task listener has had its say. */
export function followListener(
  work: CommandWork,
  key: number,
  { denied, deniedReason = '', corrections = {} }: JobResult,
): void {
  if (denied) {
    denyUserTask(work, key, deniedReason)
    return
  }
  correctUserTask(work, key, corrections)
  proceedUserTask(work, key)
}
