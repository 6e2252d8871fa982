import type { Applier } from '../applier.js'

/** A native user task is done, or nobody needs it any more; what it brought waits at its element. */
export const userTaskRemoved: Applier<'USER_TASK:COMPLETED' | 'USER_TASK:CANCELED'> = (
  state,
  { key, kind, value },
) => {
  state.userTasks.delete(key)
  const instance = state.instances.get(value.elementInstanceKey)
  if (!instance) return
  delete instance.userTaskKey
  if (kind !== 'USER_TASK:COMPLETED') return
  instance.triggers ??= []
  instance.triggers.push({ key, elementId: value.elementId, variables: value.variables ?? {} })
}
