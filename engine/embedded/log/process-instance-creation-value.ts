import type { VariableDocument } from './variable-document.js'

/** What a record says of the start of an instance. Source: Zeebe protocol, `ProcessInstanceCreationRecordValue`. */
export interface ProcessInstanceCreationValue {
  readonly bpmnProcessId: string
  readonly version: number
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  readonly variables?: VariableDocument
  readonly startInstructions?: readonly { readonly elementId: string }[]
}
