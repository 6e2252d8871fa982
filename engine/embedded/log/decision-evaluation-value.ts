/** How a decision came to its result. Source: Zeebe protocol, `DecisionEvaluationRecordValue`. */
export interface DecisionEvaluationValue {
  readonly decisionKey: number
  readonly decisionId: string
  readonly decisionName: string
  readonly decisionVersion: number
  readonly decisionRequirementsId: string
  readonly decisionRequirementsKey: number
  /** JSON text; `null` if it failed. */
  readonly decisionOutput: string
  readonly evaluatedDecisions: readonly unknown[]
  readonly evaluationFailureMessage: string
  readonly failedDecisionId: string
  readonly bpmnProcessId: string
  readonly processDefinitionKey: number
  readonly processInstanceKey: number
  readonly elementId: string
  readonly elementInstanceKey: number
}
