/** What a record says of a timer. Source: Zeebe protocol, `TimerRecordValue`. `dueDate` in ms since 1970; `repetitions` -1: for ever. */
export interface TimerValue {
  readonly targetElementId: string
  readonly dueDate: number
  readonly repetitions: number
  readonly processDefinitionKey: number
  /** -1 for the timer of a process's start event. */
  readonly elementInstanceKey: number
  readonly processInstanceKey: number
}
