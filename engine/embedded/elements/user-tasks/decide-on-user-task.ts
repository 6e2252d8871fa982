import { present } from '../../log/present.js'
import type { UserTaskCorrections } from '../../log/job-result.js'
import type { UserTask } from '../../state/user-task.js'
import type { Work } from '../work.js'
import { reallyChanged } from './changed-attributes.js'

/** What a denied change is called. */
const denials = {
  ASSIGNING: 'USER_TASK:ASSIGNMENT_DENIED',
  CLAIMING: 'USER_TASK:ASSIGNMENT_DENIED',
  UPDATING: 'USER_TASK:UPDATE_DENIED',
  COMPLETING: 'USER_TASK:COMPLETION_DENIED',
} as const satisfies Partial<Record<UserTask['state'], string>>

/** A listener denies a change: the user task stays as it was. Source: Zeebe 8.8, "User task listeners, deny". */
export function denyUserTask(work: Work, key: number, deniedReason: string): void {
  const { state, value, document } = present(work.state.userTasks.get(key))
  if (state === 'CREATED' || state === 'CREATING' || state === 'CANCELING') return
  work.emit(denials[state], key, { ...value, deniedReason, action: '', changedAttributes: [] })
  if (document) work.emit('VARIABLE_DOCUMENT:UPDATE_DENIED', document.key, document.value)
}

/** A listener corrects what a user task is about to be. Source: Zeebe 8.8, "User task listeners, corrections". */
export function correctUserTask(work: Work, key: number, corrections: UserTaskCorrections): void {
  const { value, wanted = value } = present(work.state.userTasks.get(key))
  const changed = reallyChanged(wanted, corrections)
  if (changed.length === 0) return
  work.emit('USER_TASK:CORRECTED', key, { ...wanted, ...corrections, changedAttributes: changed })
}
