import { present } from '../../log/present.js'
import type { JobListenerEventType } from '../../log/job-value.js'
import type { UserTaskValue } from '../../log/user-task-value.js'
import type { UserTask } from '../../state/user-task.js'
import { elementOf } from '../element-of.js'
import { isFailure } from '../failure.js'
import { raiseIncident } from '../flow/raise-incident.js'
import { createJob, evaluateJob } from '../jobs/create-job.js'
import type { Work } from '../work.js'
import { changedAttributes } from './changed-attributes.js'
import { listenerHeaders } from './listener-headers.js'
import { settleUserTask } from './settle-user-task.js'

/** The moment of the listeners that have their say in a change. */
const moments = {
  CREATING: 'CREATING',
  ASSIGNING: 'ASSIGNING',
  CLAIMING: 'ASSIGNING',
  UPDATING: 'UPDATING',
  COMPLETING: 'COMPLETING',
  CANCELING: 'CANCELING',
} satisfies Record<Exclude<UserTask['state'], 'CREATED'>, JobListenerEventType>

/** A native user task as it is about to be; after a listener with what has changed since the change was asked for. */
function asWanted({ value, wanted, state, listenerIndex = 0 }: UserTask): UserTaskValue {
  const next = wanted ?? value
  if (listenerIndex === 0) return next
  const before = state === 'CREATING' ? { ...value, assignee: '' } : value
  return { ...next, changedAttributes: changedAttributes(before, next) }
}

/**
 * Goes on with a change of a native user task: the next task listener is offered as a job; after the last one the change takes place.
 * Source: Zeebe 8.8, "User task listeners".
 */
export function proceedUserTask(work: Work, key: number): void {
  const task = work.state.userTasks.get(key)
  if (!task || task.state === 'CREATED') return
  const wanted = asWanted(task)
  const instance = present(work.state.instances.get(task.value.elementInstanceKey))
  const moment = moments[task.state]
  const listeners = elementOf(work, instance).taskListeners.filter((one) => one.moment === moment)
  const listener = listeners[task.listenerIndex ?? 0]
  if (!listener) {
    settleUserTask(work, task, wanted)
    if (work.state.userTasks.get(key)?.state === 'ASSIGNING') proceedUserTask(work, key)
    return
  }
  const terms = evaluateJob(work, instance, listener.job)
  if (isFailure(terms)) raiseIncident(work, instance, terms)
  else createJob(work, instance, terms, { kind: 'TASK_LISTENER', moment, headers: listenerHeaders(wanted) })
}
