import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { CompensationSubscription } from '../../state/compensation-subscription.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf, scopeOf } from '../element-of.js'
import { emitTransition } from '../flow/emit-transition.js'
import { valueWithin } from '../flow/instance-value.js'
import type { Work } from '../work.js'
import { subscriptionsIn } from './subscriptions-of.js'

/** The boundary event is only gone through: it shows that its handler is called. */
function passBoundaryEvent(work: Work, scope: ElementInstance, event: Element): void {
  const key = work.nextKey()
  work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, valueWithin(scope, event))
  const instance = present(work.state.instances.get(key))
  emitTransition(work, instance, 'ACTIVATED')
  emitTransition(work, instance, 'COMPLETING')
  emitTransition(work, instance, 'COMPLETED')
}

function trigger(
  work: Work,
  scope: ElementInstance,
  throwing: ElementInstance,
  subscription: CompensationSubscription,
): void {
  const { elements } = work.process(throwing.value.processDefinitionKey)
  const activity = elements.get(subscription.value.compensableActivityId)
  const boundary = activity?.boundaryEvents.find((event) => event.trigger.kind === 'compensation')
  const handler = activity?.compensationHandler
  if (handler && boundary) passBoundaryEvent(work, scope, boundary)
  const handlerKey = handler ? work.nextKey() : -1
  work.emit('COMPENSATION_SUBSCRIPTION:TRIGGERED', subscription.key, {
    ...subscription.value,
    throwEventId: throwing.value.elementId,
    throwEventInstanceKey: throwing.key,
    compensationHandlerInstanceKey: handlerKey,
  })
  if (!handler) return
  const value = { ...valueWithin(scope, handler), bpmnEventType: 'COMPENSATION' as const }
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: handlerKey, value })
}

/** The scopes in which an event compensates: its own, and from an event sub-process also the one around that. */
function scopesOf(work: Work, scope: ElementInstance): readonly ElementInstance[] {
  const around = elementOf(work, scope).type === 'EVENT_SUB_PROCESS' ? scopeOf(work, scope) : undefined
  return around ? [scope, around] : [scope]
}

/** Calls the compensation handlers that an event asks for. Answers whether there is anything to wait for. */
export function startCompensation(work: Work, throwing: ElementInstance, element: Element): boolean {
  const scope = present(scopeOf(work, throwing))
  const { processInstanceKey } = throwing.value
  const wanted = element.trigger.kind === 'compensation' ? element.trigger.activityId : undefined
  const here = scopesOf(work, scope)
    .flatMap(({ key }) => subscriptionsIn(work, processInstanceKey, key))
    .filter(({ value }) => wanted === undefined || value.compensableActivityId === wanted)
    .toSorted((one, other) => one.key - other.key)
  const open = here.toReversed()
  let found = false
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.triggered) continue
    found = true
    trigger(work, scope, throwing, next)
    const inside = subscriptionsIn(work, processInstanceKey, next.value.compensableActivityInstanceKey)
    open.push(...inside.toReversed())
  }
  return found
}
