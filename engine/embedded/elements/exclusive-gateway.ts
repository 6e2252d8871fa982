import type { Element } from '../model/element.js'
import type { SequenceFlow } from '../model/sequence-flow.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { failure, isFailure, type Failure } from './failure.js'
import { completeInstance } from './flow/complete-instance.js'
import { emitTransition } from './flow/emit-transition.js'
import { evaluateBoolean } from './variables/evaluate-expression.js'
import type { Work } from './work.js'

/** The first flow of the file whose condition holds, else the default flow. No flow at all: the path ends here. */
function chooseFlow(
  work: Work,
  instance: ElementInstance,
  element: Element,
): readonly SequenceFlow[] | Failure {
  const { outgoing, defaultFlow } = element
  if (outgoing.length === 0) return []
  if (outgoing.length === 1 && outgoing.every(({ condition }) => !condition)) return outgoing
  for (const flow of outgoing) {
    if (!flow.condition || flow === defaultFlow) continue
    const found = evaluateBoolean(work, flow.condition, instance.key)
    if (isFailure(found)) return found
    if (found.value) return [flow]
  }
  if (defaultFlow) return [defaultFlow]
  return failure(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  )
}

/** One way of several. Source: Zeebe, "Exclusive gateways"; BPMN 2.0, 10.6.2. */
export const exclusiveGateway: ElementBehaviour = {
  activate(work, instance, element) {
    const flows = chooseFlow(work, instance, element)
    if (isFailure(flows)) return flows
    emitTransition(work, instance, 'ACTIVATED')
    emitTransition(work, instance, 'COMPLETING')
    return completeInstance(work, instance, element, flows)
  },
  complete(work, instance, element) {
    const flows = chooseFlow(work, instance, element)
    return isFailure(flows) ? flows : completeInstance(work, instance, element, flows)
  },
}
