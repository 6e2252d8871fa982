import { describeEvaluation } from '../elements/decisions/describe-evaluation.js'
import { evaluateDecision as evaluate } from '../expression/feel.js'
import type { DecisionValue } from '../log/decision-value.js'
import { Refusal } from '../log/refusal.js'
import { refuse, respond } from './answers.js'
import type { EngineCommand } from './command.js'
import type { CommandWork, Handler } from './handler.js'
import { readDocument } from './read-document.js'

type Evaluate = Extract<EngineCommand, { readonly kind: 'DECISION_EVALUATION:EVALUATE' }>

function findDecision(
  { state }: CommandWork,
  { decisionKey, decisionId }: Evaluate,
): DecisionValue | Refusal {
  if (decisionId) {
    const found = state.decisions.get(state.decisionVersions.get(decisionId)?.at(-1) ?? -1)
    return (
      found ??
      refuse(
        'NOT_FOUND',
        `Expected to evaluate decision '${decisionId}', but no decision found for id '${decisionId}'`,
      )
    )
  }
  if (decisionKey === undefined || decisionKey < 0) {
    return refuse(
      'INVALID_ARGUMENT',
      'Expected either a decision id or a valid decision key, but none provided',
    )
  }
  const found = state.decisions.get(decisionKey)
  return (
    found ??
    refuse(
      'NOT_FOUND',
      `Expected to evaluate decision '${decisionKey}', but no decision found for key '${decisionKey}'`,
    )
  )
}

const nowhere = {
  bpmnProcessId: '',
  processDefinitionKey: -1,
  processInstanceKey: -1,
  elementId: '',
  elementInstanceKey: -1,
}

/** Evaluates a decision outside of any process. Source: gateway.proto, `EvaluateDecision`. */
export const evaluateDecision: Handler<'DECISION_EVALUATION:EVALUATE'> = (work, command) => {
  const decision = findDecision(work, command)
  if (decision instanceof Refusal) return decision
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const requirements = work.decisions(decision.decisionRequirementsKey)
  const outcome = evaluate(requirements, decision.decisionId, {
    variable: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined),
    names: () => Object.keys(variables),
    at: work.at,
    random: () => work.random(),
    uuid: () => work.uuid(),
  })
  const value = { ...describeEvaluation(work.state, decision, outcome), ...nowhere }
  work.emit(
    outcome.kind === 'decided' ? 'DECISION_EVALUATION:EVALUATED' : 'DECISION_EVALUATION:FAILED',
    work.nextKey(),
    value,
  )
  return respond({
    decisionId: decision.decisionId,
    decisionKey: String(decision.decisionKey),
    decisionName: decision.decisionName,
    decisionVersion: decision.version,
    decisionRequirementsId: decision.decisionRequirementsId,
    decisionRequirementsKey: String(decision.decisionRequirementsKey),
    decisionOutput: value.decisionOutput,
    evaluatedDecisions: value.evaluatedDecisions.map(({ decisionKey, warnings: _, ...evaluated }) => ({
      ...evaluated,
      decisionKey: String(decisionKey),
    })),
    failedDecisionId: value.failedDecisionId,
    failureMessage: value.evaluationFailureMessage,
  })
}
