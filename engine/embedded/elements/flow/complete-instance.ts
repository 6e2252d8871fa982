import type { Element } from '../../model/element.js'
import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf, scopeOf } from '../element-of.js'
import { isFailure, type Failure } from '../failure.js'
import type { Work } from '../work.js'
import { emitTransition } from './emit-transition.js'
import { recheckJoins } from './recheck-joins.js'
import { allFlows, takeFlows } from './take-flow.js'

/**
 * Ends the life of an element instance that is COMPLETING, and goes on behind it: with `flows`, all of its own if not given;
 * without any, a path has ended, which is the scope's affair.
 */
export function completeInstance(
  work: Work,
  instance: ElementInstance,
  element: Element,
  flows: readonly SequenceFlow[] = allFlows(element.outgoing),
): Failure | undefined {
  if (flows.length > 0) {
    emitTransition(work, instance, 'COMPLETED')
    takeFlows(work, instance, flows)
    const scope = scopeOf(work, instance)
    if (scope) recheckJoins(work, scope, flows)
    return undefined
  }
  return endPath(work, instance, () => emitTransition(work, instance, 'COMPLETED'))
}

/** Ends a path: `complete` writes what ends it. */
function endPath(work: Work, instance: ElementInstance, complete: () => void): Failure | undefined {
  const scope = scopeOf(work, instance)
  if (!scope) {
    complete()
    return undefined
  }
  const element = elementOf(work, scope)
  const inside = work.behaviour(element.type).inside
  const done = inside?.pathEnding?.(work, scope, element, instance) ?? false
  if (isFailure(done)) return done
  complete()
  recheckJoins(work, scope)
  inside?.pathEnded(work, scope, element, done)
  return undefined
}
