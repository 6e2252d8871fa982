import type { AdHocActivation } from './ad-hoc-sub-process-instruction-value.js'

/** What a task listener changes of its user task. Dates in ISO-8601; an empty text or list clears. Source: gateway.proto 8.8, `JobResultCorrections`. */
export interface UserTaskCorrections {
  readonly assignee?: string
  readonly dueDate?: string
  readonly followUpDate?: string
  readonly candidateUsersList?: readonly string[]
  readonly candidateGroupsList?: readonly string[]
  readonly priority?: number
}

/** What a worker decides besides the variables it brings: a task listener, or the worker of an ad-hoc sub-process. Source: gateway.proto 8.8, `JobResult`. */
export interface JobResult {
  /** Task listener: what was asked for does not happen. */
  readonly denied?: boolean
  readonly deniedReason?: string
  readonly corrections?: UserTaskCorrections
  /** Ad-hoc sub-process: what is activated next. */
  readonly activateElements?: readonly AdHocActivation[]
  readonly isCompletionConditionFulfilled?: boolean
  readonly isCancelRemainingInstances?: boolean
}
