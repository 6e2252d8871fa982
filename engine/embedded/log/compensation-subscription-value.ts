import type { VariableDocument } from './variable-document.js'

/** A completed activity that may be compensated. Source: Zeebe protocol, `CompensationSubscriptionRecordValue`. */
export interface CompensationSubscriptionValue {
  readonly processInstanceKey: number
  readonly processDefinitionKey: number
  readonly compensableActivityId: string
  readonly compensableActivityScopeKey: number
  readonly compensableActivityInstanceKey: number
  readonly throwEventId: string
  readonly throwEventInstanceKey: number
  readonly compensationHandlerId: string
  readonly compensationHandlerInstanceKey: number
  readonly variables?: VariableDocument
}
