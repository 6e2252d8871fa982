import type { Applier } from '../applier.js'

/** Another change of a native user task begins with its first listener. */
export const taskListenersBegin: Applier<
  | 'USER_TASK:ASSIGNING'
  | 'USER_TASK:CLAIMING'
  | 'USER_TASK:UPDATING'
  | 'USER_TASK:COMPLETING'
  | 'USER_TASK:CANCELING'
> = (state, { key }) => {
  delete state.userTasks.get(key)?.listenerIndex
}
