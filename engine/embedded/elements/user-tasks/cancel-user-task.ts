import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

/** Takes back the native user task of an element instance, if it has one. */
export function cancelUserTask(work: Work, instance: ElementInstance): void {
  const task = work.state.userTasks.get(instance.userTaskKey ?? -1)
  if (!task) return
  work.emit('USER_TASK:CANCELING', task.key, task.value)
  work.emit('USER_TASK:CANCELED', task.key, task.value)
}
