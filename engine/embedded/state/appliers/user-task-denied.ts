import type { Applier } from '../applier.js'

/** A listener has denied a change of a native user task, which stays as it was. */
export const userTaskDenied: Applier<
  'USER_TASK:ASSIGNMENT_DENIED' | 'USER_TASK:UPDATE_DENIED' | 'USER_TASK:COMPLETION_DENIED'
> = (state, { key }) => {
  const task = state.userTasks.get(key)
  if (!task) return
  task.state = 'CREATED'
  delete task.wanted
}
