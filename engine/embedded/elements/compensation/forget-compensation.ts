import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'
import { subscriptionsIn, subscriptionsOf } from './subscriptions-of.js'

/** What completed in a process instance that ends can no longer be compensated. */
export function forgetAllCompensation(work: Work, { key }: ElementInstance): void {
  for (const { key: subscriptionKey, value } of subscriptionsOf(work, key)) {
    work.emit('COMPENSATION_SUBSCRIPTION:DELETED', subscriptionKey, value)
  }
}

/** What completed in a scope that is terminated can no longer be compensated. */
export function forgetCompensation(work: Work, scope: ElementInstance): void {
  const { processInstanceKey } = scope.value
  const open = [...subscriptionsIn(work, processInstanceKey, scope.key)]
  for (let next = open.shift(); next; next = open.shift()) {
    work.emit('COMPENSATION_SUBSCRIPTION:DELETED', next.key, next.value)
    open.push(...subscriptionsIn(work, processInstanceKey, next.value.compensableActivityInstanceKey))
  }
}
