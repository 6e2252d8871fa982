import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'
import { subscriptionsIn, subscriptionsOf } from './subscriptions-of.js'

/** Notes that an activity which completes may be compensated: it has a handler, or something in it may be. Source: Zeebe 8.5, "Compensation". */
export function noteCompensable(work: Work, instance: ElementInstance, element: Element): void {
  const { processInstanceKey, processDefinitionKey, flowScopeKey = -1 } = instance.value
  const isScope = element.type === 'SUB_PROCESS' || element.type === 'MULTI_INSTANCE_BODY'
  const hasInside = isScope && subscriptionsIn(work, processInstanceKey, instance.key).length > 0
  if (!element.compensationHandler && !hasInside) return
  const known = subscriptionsOf(work, processInstanceKey)
  if (known.some(({ value }) => value.compensableActivityInstanceKey === instance.key)) return
  work.emit('COMPENSATION_SUBSCRIPTION:CREATED', work.nextKey(), {
    processInstanceKey,
    processDefinitionKey,
    compensableActivityId: element.id,
    compensableActivityScopeKey: flowScopeKey,
    compensableActivityInstanceKey: instance.key,
    throwEventId: '',
    throwEventInstanceKey: -1,
    compensationHandlerId: element.compensationHandler?.id ?? '',
    compensationHandlerInstanceKey: -1,
  })
}
