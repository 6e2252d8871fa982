import type { VariableDocument } from './variable-document.js'

/** The process side of a waiting catch event. Source: Zeebe protocol, `ProcessMessageSubscriptionRecordValue`. */
export interface ProcessMessageSubscriptionValue {
  readonly messageName: string
  readonly correlationKey: string
  readonly elementId: string
  readonly elementInstanceKey: number
  readonly processInstanceKey: number
  readonly bpmnProcessId: string
  readonly interrupting: boolean
  /** Key of the message that was correlated, -1 if none. */
  readonly messageKey: number
  readonly variables?: VariableDocument
}
