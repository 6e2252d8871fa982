import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf, scopeOf } from '../element-of.js'
import { activateTriggered } from '../events/activate-triggered.js'
import type { Work } from '../work.js'
import { closeIncident } from './raise-incident.js'
import { recheckJoins } from './recheck-joins.js'
import { emitTransition } from './emit-transition.js'

function boundaryTrigger(element: Element, instance: ElementInstance) {
  for (const trigger of instance.triggers ?? []) {
    const event = element.boundaryEvents.find(({ id }) => id === trigger.elementId)
    if (event) return { event, trigger }
  }
  return undefined
}

/** Ends the life of an element instance that is TERMINATING and has nothing inside; a boundary event that ended it goes on. */
export function terminateInstance(work: Work, instance: ElementInstance, element: Element): void {
  const scope = scopeOf(work, instance)
  const triggered = boundaryTrigger(element, instance)
  emitTransition(work, instance, 'TERMINATED')
  closeIncident(work, instance.key)
  if (!scope) return
  if (triggered && scope.state === 'ACTIVATED' && scope.interruptedBy === undefined) {
    activateTriggered(work, scope, triggered.event, triggered.trigger.variables)
    return
  }
  recheckJoins(work, scope)
  const around = elementOf(work, scope)
  work.behaviour(around.type).inside?.childTerminated(work, scope, around)
}

/** Tells everything inside to end. Answers whether there was nothing. */
export function terminateChildren(work: Work, scope: ElementInstance): boolean {
  if ((scope.children?.size ?? 0) === 0) return true
  work.follow({ kind: 'TERMINATE_CHILDREN', key: scope.key })
  return false
}
