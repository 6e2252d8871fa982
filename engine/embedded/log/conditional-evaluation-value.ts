import type { VariableDocument } from './variable-document.js'

/** What came of evaluating the conditions of start events. Source: Zeebe 8.9, "Evaluate root-level conditional start events". */
export interface ConditionalEvaluationValue {
  /** -1: of all processes. */
  readonly processDefinitionKey: number
  readonly variables: VariableDocument
  readonly startedProcessInstances: readonly {
    readonly processDefinitionKey: number
    readonly processInstanceKey: number
  }[]
}
