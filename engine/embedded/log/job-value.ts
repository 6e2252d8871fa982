import type { VariableDocument } from './variable-document.js'

/** Whose work a job is. Source: Zeebe protocol, `JobKind`. */
export type JobKind = 'BPMN_ELEMENT' | 'EXECUTION_LISTENER' | 'TASK_LISTENER' | 'AD_HOC_SUB_PROCESS'

/** When a listener's job is offered. Source: Zeebe protocol, `JobListenerEventType`. */
export type JobListenerEventType =
  'UNSPECIFIED' | 'START' | 'END' | 'CREATING' | 'ASSIGNING' | 'UPDATING' | 'COMPLETING' | 'CANCELING'

/** What a record says of a job. Source: Zeebe protocol, `JobRecordValue`. Instants and spans in ms. */
export interface JobValue {
  readonly type: string
  readonly retries: number
  readonly jobKind: JobKind
  readonly jobListenerEventType: JobListenerEventType
  readonly elementId: string
  readonly elementInstanceKey: number
  readonly bpmnProcessId: string
  readonly processDefinitionVersion: number
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  /** Task headers, and Zeebe's own for user tasks. Only on `JOB:CREATED`. */
  readonly customHeaders?: Readonly<Record<string, string>>
  readonly priority?: number
  readonly worker?: string
  readonly deadline?: number
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly retryBackoff?: number
  readonly recurringTime?: number
  readonly timeout?: number
  readonly variables?: VariableDocument
}
