import type { VariableDocument } from './variable-document.js'

/** The message side of a waiting catch event. Source: Zeebe protocol, `MessageSubscriptionRecordValue`. */
export interface MessageSubscriptionValue {
  readonly messageName: string
  readonly correlationKey: string
  readonly elementInstanceKey: number
  readonly processInstanceKey: number
  readonly bpmnProcessId: string
  readonly interrupting: boolean
  /** Key of the message that is being correlated, -1 if none. */
  readonly messageKey: number
  readonly variables?: VariableDocument
}
