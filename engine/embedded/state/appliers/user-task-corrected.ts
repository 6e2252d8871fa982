import type { Applier } from '../applier.js'

/** A listener has corrected what a native user task is about to be. */
export const userTaskCorrected: Applier<'USER_TASK:CORRECTED'> = (state, { key, value }) => {
  const task = state.userTasks.get(key)
  if (task) task.wanted = value
}
