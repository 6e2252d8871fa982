import type { JsonText, Key } from './job.js'

/** Variables set together with a modification; `scopeId` is an element id, absent or empty for the whole instance. Source: `message VariableInstruction`. */
export interface VariableInstruction {
  readonly variables: JsonText
  readonly scopeId?: string
}

/** Source: `message ActivateInstruction`; `ancestorElementInstanceKey` where the flow scope is not plain, `-1` or absent otherwise. */
export interface ActivateInstruction {
  readonly elementId: string
  readonly ancestorElementInstanceKey?: Key
  readonly variableInstructions?: readonly VariableInstruction[]
}

/** Source: `message TerminateInstruction`. */
export interface TerminateInstruction {
  readonly elementInstanceKey: Key
}

/** All instructions are carried out or none. Source: `message ModifyProcessInstanceRequest`. */
export interface ModifyProcessInstanceRequest {
  readonly processInstanceKey: Key
  readonly activateInstructions?: readonly ActivateInstruction[]
  readonly terminateInstructions?: readonly TerminateInstruction[]
}

/** Which element of the running version becomes which of the target version. Source: `message MappingInstruction`. */
export interface MappingInstruction {
  readonly sourceElementId: string
  readonly targetElementId: string
}

/** Source: `message MigrateProcessInstanceRequest`. */
export interface MigrateProcessInstanceRequest {
  readonly processInstanceKey: Key
  readonly migrationPlan: {
    readonly targetProcessDefinitionKey: Key
    readonly mappingInstructions: readonly MappingInstruction[]
  }
}
