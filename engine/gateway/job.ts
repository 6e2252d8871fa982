/** An int64 key of Zeebe, in decimal digits. */
export type Key = string

/** A JSON document as text, so that no digit of a number is lost on the way. */
export type JsonText = string

/** The type under which Zeebe offers a user task to job workers. Source: Zeebe, "User tasks, job worker implementation". */
export type UserTaskJobType = 'io.camunda.zeebe:userTask'

/** A job handed to a worker. Source: `message ActivatedJob`, gateway.proto. */
export interface ActivatedJob {
  readonly key: Key
  readonly type: string
  readonly processInstanceKey: Key
  readonly bpmnProcessId: string
  readonly processDefinitionVersion: number
  readonly processDefinitionKey: Key
  readonly elementId: string
  readonly elementInstanceKey: Key
  /** The task headers, and for user tasks Zeebe's own `io.camunda.zeebe:*` ones, as a JSON object of strings. */
  readonly customHeaders: JsonText
  readonly worker: string
  readonly retries: number
  /** Instant at which the job is offered again, ms since 1970. */
  readonly deadline: number
  readonly variables: JsonText
  readonly tenantId: string
}

/** Source: `message ActivateJobsRequest`. */
export interface ActivateJobsRequest {
  readonly type: string
  readonly worker: string
  /** ms a worker keeps a job. */
  readonly timeout: number
  readonly maxJobsToActivate: number
  /** Names of the variables to send; all if absent or empty. */
  readonly fetchVariable?: readonly string[]
  /** ms to wait for a job when there is none; below 0 answers at once. */
  readonly requestTimeout?: number
  readonly tenantIds?: readonly string[]
  /** Aborted when whoever asked has gone: the answer is an empty list then, and no job is lost on the way. */
  readonly signal?: AbortSignal
}

/** Source: `message StreamActivatedJobsRequest`. */
export interface StreamActivatedJobsRequest {
  readonly type: string
  readonly worker: string
  /** ms a worker keeps a job. */
  readonly timeout: number
  readonly fetchVariable?: readonly string[]
  readonly tenantIds?: readonly string[]
}

/** An open stream of jobs; `close` ends it, jobs already handed out keep their deadline. */
export interface JobStream {
  close(): void
}

/** Source: `message CompleteJobRequest`. */
export interface CompleteJobRequest {
  readonly jobKey: Key
  readonly variables?: JsonText
  /** What the worker of a task listener or of an ad-hoc sub-process decides. */
  readonly result?: JobResult
}

/** Source: `message JobResult`, gateway.proto 8.8. */
export interface JobResult {
  /** Task listener: what was asked for the user task does not happen. */
  readonly denied?: boolean
  readonly deniedReason?: string
  readonly corrections?: JobResultCorrections
  /** Ad-hoc sub-process: the elements to be activated next. */
  readonly activateElements?: readonly JobResultActivateElement[]
  /** Ad-hoc sub-process: it is done. */
  readonly isCompletionConditionFulfilled?: boolean
  readonly isCancelRemainingInstances?: boolean
}

/** What a task listener changes of its user task: what is absent stays, what is empty is cleared. Source: `message JobResultCorrections`. */
export interface JobResultCorrections {
  readonly assignee?: string
  /** ISO 8601. */
  readonly dueDate?: string
  /** ISO 8601. */
  readonly followUpDate?: string
  readonly candidateUsers?: readonly string[]
  readonly candidateGroups?: readonly string[]
  /** 0 to 100. */
  readonly priority?: number
}

/** Source: `message JobResultActivateElement`. */
export interface JobResultActivateElement {
  readonly elementId: string
  readonly variables?: JsonText
}

/** Source: `message FailJobRequest`. */
export interface FailJobRequest {
  readonly jobKey: Key
  readonly retries: number
  readonly errorMessage?: string
  /** ms until the job is offered again. */
  readonly retryBackOff?: number
  readonly variables?: JsonText
}

/** Source: `message ThrowErrorRequest`. */
export interface ThrowErrorRequest {
  readonly jobKey: Key
  readonly errorCode: string
  readonly errorMessage?: string
  readonly variables?: JsonText
}

/** Source: `message UpdateJobRetriesRequest`. */
export interface UpdateJobRetriesRequest {
  readonly jobKey: Key
  readonly retries: number
}

/** Source: `message UpdateJobTimeoutRequest`; `timeout` in ms from now. */
export interface UpdateJobTimeoutRequest {
  readonly jobKey: Key
  readonly timeout: number
}
