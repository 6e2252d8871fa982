/** A variable whose process instance now belongs to another process. Its value is not told again. Source: Zeebe protocol, `VariableRecordValue`. */
export interface VariableMigratedValue {
  readonly name: string
  readonly scopeKey: number
  readonly processInstanceKey: number
  readonly processDefinitionKey: number
  readonly bpmnProcessId: string
}
