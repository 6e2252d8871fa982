import type { VariableDocument } from './variable-document.js'

/** A process's start event waiting for messages. Source: Zeebe protocol, `MessageStartEventSubscriptionRecordValue`. */
export interface MessageStartEventSubscriptionValue {
  readonly processDefinitionKey: number
  readonly bpmnProcessId: string
  readonly startEventId: string
  readonly messageName: string
  readonly messageKey: number
  readonly correlationKey: string
  /** Key of the instance that the message started, -1 if none. */
  readonly processInstanceKey: number
  readonly variables?: VariableDocument
}
