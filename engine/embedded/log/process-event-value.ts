import type { VariableDocument } from './variable-document.js'

/** A trigger that has reached a catch event and waits to be carried out. Source: Zeebe protocol, `ProcessEventRecordValue`. */
export interface ProcessEventValue {
  /** Key of the element instance that listens. */
  readonly scopeKey: number
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  readonly targetElementId: string
  readonly variables?: VariableDocument
  /** It ends all else in the scope. */
  readonly interrupts?: boolean
}
