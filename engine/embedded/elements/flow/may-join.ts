import { couldStillReach } from './could-still-reach.js'
import type { Work } from '../work.js'
import type { Element } from '../../model/element.js'
import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'

/** The flows at which a token waits for a gateway. */
export function waitingFlows(scope: ElementInstance, { incoming }: Element): readonly SequenceFlow[] {
  return incoming.filter(({ id }) => scope.flows?.has(id))
}

/**
 * Whether a joining gateway has what it waits for: a parallel one a token at every flow, an inclusive one at least one, and none that
 * could still come by another flow. Other elements wait for nothing.
 */
export function mayJoin(work: Work, scope: ElementInstance, element: Element): boolean {
  if (element.type !== 'PARALLEL_GATEWAY' && element.type !== 'INCLUSIVE_GATEWAY') return true
  const waiting = waitingFlows(scope, element)
  if (element.type === 'PARALLEL_GATEWAY') return waiting.length === element.incoming.length
  const missing = element.incoming.filter((flow) => !waiting.includes(flow))
  return waiting.length > 0 && (missing.length === 0 || !couldStillReach(work, scope, element, missing))
}
