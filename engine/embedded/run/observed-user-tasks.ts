import type { ObservedUserTask } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'

/** The native user tasks of an instance that are not done, in order of creation. */
export function observedUserTasks(records: readonly EventRecord[]): readonly ObservedUserTask[] {
  const open = new Map<number, ObservedUserTask>()
  for (const record of records) {
    switch (record.kind) {
      case 'USER_TASK:CREATED':
      case 'USER_TASK:ASSIGNED':
      case 'USER_TASK:UPDATED':
      case 'USER_TASK:MIGRATED': {
        const { elementId, elementInstanceKey, assignee } = record.value
        const key = String(record.key)
        open.set(record.key, { key, elementId, elementInstanceKey: String(elementInstanceKey), assignee })
        break
      }
      case 'USER_TASK:COMPLETED':
      case 'USER_TASK:CANCELED':
        open.delete(record.key)
        break
      default:
    }
  }
  return [...open.values()]
}
