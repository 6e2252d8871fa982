/** What a record says of a variable. Source: Zeebe protocol, `VariableRecordValue`; `value` is JSON text. */
export interface VariableValue {
  readonly name: string
  readonly value: string
  readonly scopeKey: number
  readonly processInstanceKey: number
  readonly processDefinitionKey: number
  readonly bpmnProcessId: string
}
