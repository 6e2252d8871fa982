/** A message that is known to have reached an instance or an instance's start. Source: Zeebe protocol, `MessageCorrelationRecordValue`. */
export interface MessageCorrelationValue {
  readonly name: string
  readonly correlationKey: string
  readonly messageKey: number
  readonly processInstanceKey: number
}
