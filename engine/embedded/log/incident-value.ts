import type { ErrorType } from './error-type.js'

/** What a record says of an incident. Source: Zeebe protocol, `IncidentRecordValue`. */
export interface IncidentValue {
  readonly errorType: ErrorType
  readonly errorMessage: string
  readonly elementId: string
  readonly elementInstanceKey: number
  readonly bpmnProcessId: string
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  /** The scope whose variables explain the failure. */
  readonly variableScopeKey: number
  /** Key of the job that waits, if it is a job. */
  readonly jobKey?: number
}
