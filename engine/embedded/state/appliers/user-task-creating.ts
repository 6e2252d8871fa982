import type { Applier } from '../applier.js'

/** A native user task comes to life. */
export const userTaskCreating: Applier<'USER_TASK:CREATING'> = (state, { key, value }) => {
  state.userTasks.set(key, { key, value, state: 'CREATING' })
  const instance = state.instances.get(value.elementInstanceKey)
  if (instance) instance.userTaskKey = key
}
