import type { FormData } from '../api/acts.js'
import type { TaskDetail } from '../api/tasks.js'

/** What every act's form is given. */
export interface ActProps {
  task: TaskDetail
  /** The time has run out: what is said now is kept as a note only (statute §3). */
  late?: boolean
  /** Checks the task's own form and reads it: `undefined` while it has faults, no `data` where there is no such form. */
  readForm(): { data?: FormData } | undefined
}
