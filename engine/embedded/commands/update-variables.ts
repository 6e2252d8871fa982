import { propagateVariables, setLocalVariables } from '../elements/variables/set-variables.js'
import { Refusal } from '../log/refusal.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'
import { readDocument } from './read-document.js'
import { changeUserTask } from './user-tasks.js'

/** Sets variables from outside; at a native user task they are an update of it. Source: gateway.proto, `SetVariables`. */
export const updateVariables: Handler<'VARIABLE_DOCUMENT:UPDATE'> = (work, command) => {
  const scopeKey = command.elementInstanceKey
  const scope = work.state.instances.get(scopeKey)
  if (!scope) {
    const reason = `Expected to update variables for element with key '${scopeKey}', but no such element was found`
    return refuse('NOT_FOUND', reason)
  }
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { processInstanceKey } = scope.value
  const updateSemantics = command.local ? 'LOCAL' : 'PROPAGATE'
  const document = { scopeKey, processInstanceKey, updateSemantics, variables } as const
  const task = work.state.userTasks.get(scope.userTaskKey ?? -1)
  if (task?.state === 'CREATED') {
    const key = work.nextKey()
    work.emit('VARIABLE_DOCUMENT:UPDATING', key, document)
    const value = { ...task.value, action: '', changedAttributes: ['variables'], variables }
    return changeUserTask(work, 'USER_TASK:UPDATING', value, { key: String(key) })
  }
  if (task) {
    const reason = `Expected to trigger update transition for user task with key '${task.key}', but it is in state '${task.state}'`
    return refuse('INVALID_STATE', reason)
  }
  if (command.local) setLocalVariables(work, scope, variables)
  else propagateVariables(work, scopeKey, variables)
  const key = work.nextKey()
  work.emit('VARIABLE_DOCUMENT:UPDATED', key, document)
  return respond({ key: String(key) })
}
