import type { UserTaskValue } from '../log/user-task-value.js'
import type { VariableDocumentValue } from '../log/variable-document-value.js'

/** A native user task that is not done yet. */
export interface UserTask {
  readonly key: number
  value: UserTaskValue
  state: 'CREATING' | 'CREATED' | 'ASSIGNING' | 'CLAIMING' | 'UPDATING' | 'COMPLETING' | 'CANCELING'
  /** What is asked for while listeners are at work. */
  wanted?: UserTaskValue
  /** How many listeners have had their say about it. Absent: none. */
  listenerIndex?: number
  /** Variables that were put in from outside and wait for the listeners of an update. */
  document?: { readonly key: number; readonly value: VariableDocumentValue }
}
