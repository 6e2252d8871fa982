import type { Element } from '../../model/element.js'
import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { ElementBehaviour } from '../element-behaviour.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateBoolean } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { completeInstance } from './complete-instance.js'
import { emitTransition } from './emit-transition.js'

/** How a gateway goes through its flows: in which order, and whether the first that holds is enough. */
interface FlowChoice {
  readonly order: (flows: readonly SequenceFlow[]) => readonly SequenceFlow[]
  readonly firstOnly: boolean
}

/** The flows whose condition holds, else the default flow. No flow at all: the path ends here. */
function chooseFlows(
  work: Work,
  instance: ElementInstance,
  { outgoing, defaultFlow }: Element,
  { order, firstOnly }: FlowChoice,
): readonly SequenceFlow[] | Failure {
  if (outgoing.length === 0) return []
  if (outgoing.length === 1 && outgoing.every(({ condition }) => !condition)) return outgoing
  const chosen: SequenceFlow[] = []
  for (const flow of order(outgoing)) {
    if (!flow.condition || flow === defaultFlow) continue
    const found = evaluateBoolean(work, flow.condition, instance.key)
    if (isFailure(found)) return found
    if (found.value) chosen.push(flow)
    if (found.value && firstOnly) break
  }
  if (chosen.length > 0) return chosen
  if (defaultFlow) return [defaultFlow]
  return failure(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  )
}

/** A gateway that goes on along the flows it chooses by their conditions. */
export function choosingGateway(choice: FlowChoice): ElementBehaviour {
  return {
    activate(work, instance, element) {
      const flows = chooseFlows(work, instance, element, choice)
      if (isFailure(flows)) return flows
      emitTransition(work, instance, 'ACTIVATED')
      emitTransition(work, instance, 'COMPLETING')
      return completeInstance(work, instance, element, flows)
    },
    complete(work, instance, element) {
      const flows = chooseFlows(work, instance, element, choice)
      return isFailure(flows) ? flows : completeInstance(work, instance, element, flows)
    },
  }
}
