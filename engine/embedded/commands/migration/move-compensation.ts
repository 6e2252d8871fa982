import { subscriptionsOf } from '../../elements/compensation/subscriptions-of.js'
import type { Work } from '../../elements/work.js'
import type { Element } from '../../model/element.js'
import { placeOf, type Plan } from './plan.js'

/** The activity of the target process that takes the place of a completed one: that of the mapped compensation event. */
function successor({ source, target, mapping }: Plan, activityId: string): Element | undefined {
  const event = source.elements
    .get(activityId)
    ?.boundaryEvents.find(({ trigger }) => trigger.kind === 'compensation')
  if (!event) return target.elements.get(mapping.get(activityId) ?? '')
  return target.elements.get(mapping.get(event.id) ?? '')?.attachedTo
}

/** What completed may still be compensated if its compensation event is mapped, and else no longer. */
export function moveCompensation(work: Work, plan: Plan): void {
  for (const { key, value } of subscriptionsOf(work, plan.processInstanceKey)) {
    const activity = successor(plan, value.compensableActivityId)
    if (!activity) {
      work.emit('COMPENSATION_SUBSCRIPTION:DELETED', key, value)
      continue
    }
    const { processDefinitionKey } = placeOf(plan)
    work.emit('COMPENSATION_SUBSCRIPTION:MIGRATED', key, {
      ...value,
      processDefinitionKey,
      compensableActivityId: activity.id,
      compensationHandlerId: activity.compensationHandler?.id ?? '',
      throwEventId: plan.mapping.get(value.throwEventId) ?? value.throwEventId,
    })
  }
}
