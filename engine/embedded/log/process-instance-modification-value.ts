import type { VariableDocument } from './variable-document.js'

/** Variables given along with an activation; `elementId` names their scope, empty for the process instance. */
export interface ModificationVariables {
  readonly elementId: string
  readonly variables: VariableDocument
}

/** An element to be activated, and the scopes it came to stand in. */
export interface ModificationActivation {
  readonly elementId: string
  /** The instance chosen to activate in, -1 if none was. */
  readonly ancestorScopeKey: number
  readonly variableInstructions: readonly ModificationVariables[]
  /** Keys of all scopes around it. */
  readonly ancestorScopeKeys: readonly number[]
}

/** What a record says of a modification. Source: Zeebe protocol, `ProcessInstanceModificationRecordValue`. */
export interface ProcessInstanceModificationValue {
  readonly processInstanceKey: number
  readonly terminateInstructions: readonly { readonly elementInstanceKey: number }[]
  readonly activateInstructions: readonly ModificationActivation[]
  /** Keys of the scopes that something was activated in: none of them is interrupted any more. */
  readonly ancestorScopeKeys: readonly number[]
}
