/** A catch event or a process's start event waiting for a signal. Source: Zeebe protocol, `SignalSubscriptionRecordValue`. */
export interface SignalSubscriptionValue {
  readonly signalName: string
  readonly processDefinitionKey: number
  readonly bpmnProcessId: string
  readonly catchEventId: string
  /** -1 for the start event of a process. */
  readonly catchEventInstanceKey: number
}
