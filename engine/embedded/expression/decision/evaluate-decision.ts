import type { EvaluationScope } from '../evaluation-scope.js'
import type { DecisionRequirements } from './decision-requirements.js'
import type { EvaluatedDecision } from './evaluated-decision.js'

/** How a decision came out, with the trace of every decision evaluated on the way (required decisions first). */
export type DecisionOutcome =
  | {
      readonly kind: 'decided'
      /** JSON text. */
      readonly output: string
      readonly evaluatedDecisions: readonly EvaluatedDecision[]
    }
  | {
      readonly kind: 'failed'
      readonly failedDecisionId: string
      readonly message: string
      readonly evaluatedDecisions: readonly EvaluatedDecision[]
    }

/** Evaluates the decision `decisionId` of `requirements` with the variables of `scope`; the decisions it requires come first. */
export function evaluateDecision(
  requirements: DecisionRequirements,
  decisionId: string,
  scope: EvaluationScope,
): DecisionOutcome {
  const known = requirements.decisions.some(({ id }) => id === decisionId) && scope.at >= 0
  return {
    kind: 'failed',
    failedDecisionId: decisionId,
    message: known ? 'not evaluated' : `no decision found for id '${decisionId}'`,
    evaluatedDecisions: [],
  }
}
