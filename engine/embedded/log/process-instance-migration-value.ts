/** Which element of the source process becomes which of the target; taken sequence flows are mapped likewise. */
export interface MappingInstruction {
  readonly sourceElementId: string
  readonly targetElementId: string
}

/** What a record says of a migration. Source: Zeebe protocol, `ProcessInstanceMigrationRecordValue`. */
export interface ProcessInstanceMigrationValue {
  readonly processInstanceKey: number
  readonly targetProcessDefinitionKey: number
  readonly mappingInstructions: readonly MappingInstruction[]
}
