import type { VariableDocument } from './variable-document.js'

/** What a record says of a native user task. Source: Zeebe protocol, `UserTaskRecordValue`. Dates in ISO-8601. */
export interface UserTaskValue {
  readonly userTaskKey: number
  readonly assignee: string
  readonly candidateGroupsList: readonly string[]
  readonly candidateUsersList: readonly string[]
  readonly dueDate: string
  readonly followUpDate: string
  readonly formKey: number
  readonly externalFormReference: string
  readonly priority: number
  readonly customHeaders: Readonly<Record<string, string>>
  readonly action: string
  readonly changedAttributes: readonly string[]
  /** Why a listener denied a change; only where one did. */
  readonly deniedReason?: string
  readonly creationTimestamp: number
  readonly elementId: string
  readonly elementInstanceKey: number
  readonly bpmnProcessId: string
  readonly processDefinitionVersion: number
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  readonly variables?: VariableDocument
}
