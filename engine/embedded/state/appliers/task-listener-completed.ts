import type { Applier } from '../applier.js'

/** A task listener has had its say: it is the next one's turn. */
export const taskListenerCompleted: Applier<'JOB:COMPLETED'> = (state, { value }) => {
  if (value.jobKind !== 'TASK_LISTENER') return
  const instance = state.instances.get(value.elementInstanceKey)
  const task = state.userTasks.get(instance?.userTaskKey ?? -1)
  if (task) task.listenerIndex = (task.listenerIndex ?? 0) + 1
}
