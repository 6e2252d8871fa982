import type { UserTaskValue } from '../log/user-task-value.js'

/** A native user task that is not done yet. */
export interface UserTask {
  readonly key: number
  value: UserTaskValue
  state: 'CREATING' | 'CREATED' | 'ASSIGNING' | 'CLAIMING' | 'UPDATING' | 'COMPLETING' | 'CANCELING'
  /** What is asked for while listeners are at work. */
  wanted?: UserTaskValue
}
