import { Refusal } from '../log/refusal.js'
import type { UserTaskValue } from '../log/user-task-value.js'
import type { UserTask } from '../state/user-task.js'
import { refuse, respond } from './answers.js'
import type { CommandWork, Handler } from './handler.js'
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

/** Gives a user task to somebody, or with an empty name to nobody. Source: Zeebe 8.5, REST API "Assign a user task". */
export const assignUserTask: Handler<'USER_TASK:ASSIGN'> = (work, command) => {
  const { userTaskKey: key, assignee, action = 'assign', allowOverride = true } = command
  const task = openTask(work, key, 'assign')
  if (task instanceof Refusal) return task
  if (!allowOverride && task.value.assignee !== '') {
    const reason = `Expected to assign user task with key '${key}', but it has already been assigned`
    return refuse('INVALID_STATE', reason)
  }
  const changedAttributes = assignee === task.value.assignee ? [] : ['assignee']
  const value: UserTaskValue = { ...task.value, assignee, action, changedAttributes }
  work.emit('USER_TASK:ASSIGNING', key, value)
  work.emit('USER_TASK:ASSIGNED', key, value)
  return respond()
}

/** Somebody takes a user task that nobody else has. Source: Zeebe 8.5, REST API "Assign a user task". */
export const claimUserTask: Handler<'USER_TASK:CLAIM'> = (work, command) => {
  const { userTaskKey: key, assignee, action = 'claim' } = command
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
  const value: UserTaskValue = { ...task.value, assignee, action, changedAttributes: ['assignee'] }
  work.emit('USER_TASK:CLAIMING', key, value)
  work.emit('USER_TASK:ASSIGNED', key, value)
  return respond()
}

/** Changes candidates, dates or priority. Source: Zeebe 8.5, REST API "Update a user task". */
export const updateUserTask: Handler<'USER_TASK:UPDATE'> = (work, command) => {
  const { userTaskKey: key, changes, action = 'update' } = command
  const task = openTask(work, key, 'update')
  if (task instanceof Refusal) return task
  const value: UserTaskValue = { ...task.value, ...changes, action, changedAttributes: Object.keys(changes) }
  work.emit('USER_TASK:UPDATING', key, value)
  work.emit('USER_TASK:UPDATED', key, value)
  return respond()
}

/** A user task is done. Source: Zeebe 8.5, REST API "Complete a user task". */
export const completeUserTask: Handler<'USER_TASK:COMPLETE'> = (work, command) => {
  const { userTaskKey: key, action = 'complete' } = command
  const task = openTask(work, key, 'complete')
  if (task instanceof Refusal) return task
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const value: UserTaskValue = { ...task.value, action, variables }
  work.emit('USER_TASK:COMPLETING', key, value)
  work.emit('USER_TASK:COMPLETED', key, value)
  work.follow({ kind: 'COMPLETE_ELEMENT', key: value.elementInstanceKey })
  return respond()
}
