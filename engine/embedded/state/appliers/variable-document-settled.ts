import type { Applier } from '../applier.js'

/** Variables put in from outside are there, or were denied: nothing waits any more. */
export const variableDocumentSettled: Applier<
  'VARIABLE_DOCUMENT:UPDATED' | 'VARIABLE_DOCUMENT:UPDATE_DENIED'
> = (state, { key, value }) => {
  const instance = state.instances.get(value.scopeKey)
  const task = state.userTasks.get(instance?.userTaskKey ?? -1)
  if (task?.document?.key === key) delete task.document
}
