import type { DecisionOutcome, EvaluatedDecision } from '../../expression/feel.js'
import type { DecisionEvaluationValue } from '../../log/decision-evaluation-value.js'
import type { DecisionValue } from '../../log/decision-value.js'
import type { EngineState } from '../../state/engine-state.js'

type Place =
  'bpmnProcessId' | 'processDefinitionKey' | 'processInstanceKey' | 'elementId' | 'elementInstanceKey'

/** How an evaluation stands in the log, without the process it was part of. */
interface Described extends Omit<DecisionEvaluationValue, Place> {
  readonly evaluatedDecisions: readonly (EvaluatedDecision & {
    readonly decisionKey: number
    readonly decisionVersion: number
  })[]
}

/** Tells how a decision came out, with the keys and versions that deployment gave to all decisions evaluated on the way. */
export function describeEvaluation(
  state: Readonly<EngineState>,
  decision: DecisionValue,
  outcome: DecisionOutcome,
): Described {
  const siblings = new Map<string, DecisionValue>()
  for (const one of state.decisions.values()) {
    if (one.decisionRequirementsKey === decision.decisionRequirementsKey) siblings.set(one.decisionId, one)
  }
  return {
    decisionKey: decision.decisionKey,
    decisionId: decision.decisionId,
    decisionName: decision.decisionName,
    decisionVersion: decision.version,
    decisionRequirementsId: decision.decisionRequirementsId,
    decisionRequirementsKey: decision.decisionRequirementsKey,
    decisionOutput: outcome.kind === 'decided' ? outcome.output : 'null',
    evaluatedDecisions: outcome.evaluatedDecisions.map((evaluated) => ({
      ...evaluated,
      decisionKey: siblings.get(evaluated.decisionId)?.decisionKey ?? -1,
      decisionVersion: siblings.get(evaluated.decisionId)?.version ?? -1,
    })),
    evaluationFailureMessage:
      outcome.kind === 'failed'
        ? `Expected to evaluate decision '${decision.decisionId}', but ${outcome.message}`
        : '',
    failedDecisionId: outcome.kind === 'failed' ? outcome.failedDecisionId : '',
  }
}
