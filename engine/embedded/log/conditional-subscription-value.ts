/** A catch event that waits for its condition. Source: Zeebe 8.9, "Conditional events". */
export interface ConditionalSubscriptionValue {
  readonly processInstanceKey: number
  readonly processDefinitionKey: number
  readonly bpmnProcessId: string
  readonly catchEventId: string
  /** Key of the element instance that waits, in whose scope the condition is read. */
  readonly elementInstanceKey: number
  readonly condition: string
  readonly interrupting: boolean
}
