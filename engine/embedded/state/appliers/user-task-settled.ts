import type { Applier } from '../applier.js'

/** A native user task is as it was asked to be. */
export const userTaskSettled: Applier<'USER_TASK:CREATED' | 'USER_TASK:ASSIGNED' | 'USER_TASK:UPDATED'> = (
  state,
  { key, value },
) => {
  const task = state.userTasks.get(key)
  if (!task) return
  const { variables: _variables, ...kept } = value
  task.value = { ...kept, action: '', changedAttributes: [] }
  task.state = 'CREATED'
  delete task.wanted
}
