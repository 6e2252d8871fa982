import { evaluateDecision } from '../../expression/feel.js'
import type { DecisionValue } from '../../log/decision-value.js'
import type { CalledDecision } from '../../model/called-decision.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { linkedResource } from '../../state/linked-resource.js'
import { failure, type Failure } from '../failure.js'
import { notLinked } from '../flow/not-linked.js'
import { evaluateText, scopeFor } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { describeEvaluation } from './describe-evaluation.js'

function findDecision(
  work: Work,
  { value }: ElementInstance,
  id: string,
  call: CalledDecision,
): DecisionValue | Failure {
  const { decisions, decisionVersions } = work.state
  const versions = decisionVersions.get(id)
  const found = linkedResource(work.state, decisions, versions, call.binding, value.processDefinitionKey)
  if (found) return found
  const message =
    call.binding.kind === 'latest'
      ? `Expected to evaluate decision '${id}', but no decision found for id '${id}'`
      : notLinked(work, value, call.binding, 'decision', `decision id '${id}'`)
  return failure('CALLED_DECISION_ERROR', message)
}

/** Evaluates the decision that a task calls, with what the task sees; the evaluation is recorded whether it succeeds or not. */
export function callDecision(
  work: Work,
  instance: ElementInstance,
  call: CalledDecision,
): { readonly kind: 'decided'; readonly text: string } | Failure {
  const id = evaluateText(work, call.decisionId, instance.key)
  if (id.kind === 'failure') return id
  const decision = findDecision(work, instance, id.value, call)
  if ('kind' in decision) return decision
  const requirements = work.decisions(decision.decisionRequirementsKey)
  const outcome = evaluateDecision(requirements, decision.decisionId, scopeFor(work, instance.key))
  const value = {
    ...describeEvaluation(work.state, decision, outcome),
    bpmnProcessId: instance.value.bpmnProcessId,
    processDefinitionKey: instance.value.processDefinitionKey,
    processInstanceKey: instance.value.processInstanceKey,
    elementId: instance.value.elementId,
    elementInstanceKey: instance.key,
  }
  if (outcome.kind === 'decided') {
    work.emit('DECISION_EVALUATION:EVALUATED', work.nextKey(), value)
    return { kind: 'decided', text: outcome.output }
  }
  work.emit('DECISION_EVALUATION:FAILED', work.nextKey(), value)
  return failure('DECISION_EVALUATION_ERROR', value.evaluationFailureMessage)
}
