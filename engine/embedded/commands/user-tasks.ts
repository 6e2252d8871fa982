import { proceedUserTask } from '../elements/user-tasks/proceed-user-task.js'
import { reallyChanged } from '../elements/user-tasks/changed-attributes.js'
import { Refusal } from '../log/refusal.js'
import type { UserTaskValue } from '../log/user-task-value.js'
import type { UserTask } from '../state/user-task.js'
import { refuse, respond } from './answers.js'
import type { CommandWork, Handler, Reaction } from './handler.js'
import { readDocument } from './read-document.js'

/** The user task somebody speaks of, if it may be changed now. `intent`: "assign", "claim" … */
function openTask(work: CommandWork, key: number, intent: string): UserTask | Refusal {
  const task = work.state.userTasks.get(key)
  if (!task) {
    return refuse(
      'NOT_FOUND',
      `Expected to ${intent} user task with key '${key}', but no such user task was found`,
    )
  }
  if (task.state === 'CREATED') return task
  const reason = `Expected to ${intent} user task with key '${key}', but it is in state '${task.state}'`
  return refuse('INVALID_STATE', reason)
}

/** Zeebe names the action itself if nobody does. */
function actionOr(given: string | undefined, usual: string): string {
  return given === undefined || given === '' ? usual : given
}

type Change = 'USER_TASK:ASSIGNING' | 'USER_TASK:CLAIMING' | 'USER_TASK:UPDATING' | 'USER_TASK:COMPLETING'

/** Asks for a change; who asked is answered when the listeners, if there are any, have had their say. */
export function changeUserTask(
  work: CommandWork,
  kind: Change,
  value: UserTaskValue,
  response: object = {},
): Reaction {
  const key = value.userTaskKey
  work.emit(kind, key, value)
  proceedUserTask(work, key)
  const task = work.state.userTasks.get(key)
  if (!task || task.state === 'CREATED') return respond(response)
  work.awaitUserTask(key, response)
  return undefined
}

/** Gives a user task to somebody, or with an empty name to nobody. Source: Zeebe 8.5, REST API "Assign a user task". */
export const assignUserTask: Handler<'USER_TASK:ASSIGN'> = (work, command) => {
  const { userTaskKey: key, assignee, allowOverride = true } = command
  const task = openTask(work, key, 'assign')
  if (task instanceof Refusal) return task
  if (!allowOverride && task.value.assignee !== '') {
    const reason = `Expected to assign user task with key '${key}', but it has already been assigned`
    return refuse('INVALID_STATE', reason)
  }
  const changedAttributes = reallyChanged(task.value, { assignee })
  const action = actionOr(command.action, 'assign')
  return changeUserTask(work, 'USER_TASK:ASSIGNING', { ...task.value, assignee, action, changedAttributes })
}

/** Somebody takes a user task that nobody else has. Source: Zeebe 8.5, REST API "Assign a user task". */
export const claimUserTask: Handler<'USER_TASK:CLAIM'> = (work, command) => {
  const { userTaskKey: key, assignee } = command
  const task = openTask(work, key, 'claim')
  if (task instanceof Refusal) return task
  if (assignee === '') {
    const reason = `Expected to claim user task with key '${key}', but provided assignee is empty`
    return refuse('INVALID_STATE', reason)
  }
  if (task.value.assignee !== '' && task.value.assignee !== assignee) {
    const reason = `Expected to claim user task with key '${key}', but it has already been assigned`
    return refuse('INVALID_STATE', reason)
  }
  const changedAttributes = reallyChanged(task.value, { assignee })
  const action = actionOr(command.action, 'claim')
  return changeUserTask(work, 'USER_TASK:CLAIMING', { ...task.value, assignee, action, changedAttributes })
}

/** Changes candidates, dates or priority. Source: Zeebe 8.5, REST API "Update a user task". */
export const updateUserTask: Handler<'USER_TASK:UPDATE'> = (work, command) => {
  const { userTaskKey: key, changes } = command
  const task = openTask(work, key, 'update')
  if (task instanceof Refusal) return task
  const changedAttributes = reallyChanged(task.value, changes)
  const action = actionOr(command.action, 'update')
  return changeUserTask(work, 'USER_TASK:UPDATING', { ...task.value, ...changes, action, changedAttributes })
}

/** A user task is done. Source: Zeebe 8.5, REST API "Complete a user task". */
export const completeUserTask: Handler<'USER_TASK:COMPLETE'> = (work, command) => {
  const task = openTask(work, command.userTaskKey, 'complete')
  if (task instanceof Refusal) return task
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const action = actionOr(command.action, 'complete')
  return changeUserTask(work, 'USER_TASK:COMPLETING', { ...task.value, action, variables })
}
