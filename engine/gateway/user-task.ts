import type { JsonText, Key } from './job.js'

/** Takes a native user task (`zeebe:userTask`) for its assignee, or for nobody where `assignee` is empty. Source: Zeebe REST API, "Assign a user task". */
export interface AssignUserTaskRequest {
  readonly userTaskKey: Key
  readonly assignee: string
  /** false: refuse where somebody has the task already (a claim). Absent: true. */
  readonly allowOverride?: boolean
  /** Name of the act, told to the task's listeners; absent: `assign`, or `claim` where overriding is not allowed. */
  readonly action?: string
}

/** Source: Zeebe REST API, "Complete a user task". */
export interface CompleteUserTaskRequest {
  readonly userTaskKey: Key
  readonly variables?: JsonText
  readonly action?: string
}

/** What of a user task changes; an absent field stays, an empty one is cleared; instants in ISO 8601; priority 0 to 100. */
export interface UserTaskChangeset {
  readonly candidateUsers?: readonly string[]
  readonly candidateGroups?: readonly string[]
  readonly dueDate?: string
  readonly followUpDate?: string
  readonly priority?: number
}

/** Source: Zeebe REST API, "Update a user task". */
export interface UpdateUserTaskRequest {
  readonly userTaskKey: Key
  readonly changeset: UserTaskChangeset
  readonly action?: string
}
