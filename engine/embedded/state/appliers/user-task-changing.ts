import type { EventKind } from '../../log/event-kind.js'
import type { Applier } from '../applier.js'
import type { UserTask } from '../user-task.js'

type Changing =
  | 'USER_TASK:ASSIGNING'
  | 'USER_TASK:CLAIMING'
  | 'USER_TASK:UPDATING'
  | 'USER_TASK:COMPLETING'
  | 'USER_TASK:CANCELING'

const states = {
  'USER_TASK:ASSIGNING': 'ASSIGNING',
  'USER_TASK:CLAIMING': 'CLAIMING',
  'USER_TASK:UPDATING': 'UPDATING',
  'USER_TASK:COMPLETING': 'COMPLETING',
  'USER_TASK:CANCELING': 'CANCELING',
} satisfies Record<Changing, UserTask['state']> & Partial<Record<EventKind, string>>

/** A change of a native user task is asked for; listeners may have their say. */
export const userTaskChanging: Applier<Changing> = (state, { key, kind, value }) => {
  const task = state.userTasks.get(key)
  if (!task) return
  task.state = states[kind]
  task.wanted = value
}
