import type { Applier } from '../applier.js'

/** A native user task now belongs to an element of another process. */
export const userTaskMigrated: Applier<'USER_TASK:MIGRATED'> = (state, { key, value }) => {
  const task = state.userTasks.get(key)
  if (!task) return
  const { elementId, bpmnProcessId, processDefinitionKey, processDefinitionVersion } = value
  const place = { elementId, bpmnProcessId, processDefinitionKey, processDefinitionVersion }
  task.value = { ...task.value, ...place }
  if (task.wanted) task.wanted = { ...task.wanted, ...place }
}
