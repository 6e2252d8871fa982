import type { Applier } from '../applier.js'

/** Variables put in at a native user task wait for its listeners. */
export const variableDocumentUpdating: Applier<'VARIABLE_DOCUMENT:UPDATING'> = (state, { key, value }) => {
  const instance = state.instances.get(value.scopeKey)
  const task = state.userTasks.get(instance?.userTaskKey ?? -1)
  if (task) task.document = { key, value }
}
