import type { CompensationSubscription } from '../../state/compensation-subscription.js'
import type { Work } from '../work.js'

/** What may be or is being compensated in a process instance, in the order in which it completed. */
export function subscriptionsOf(work: Work, processInstanceKey: number): readonly CompensationSubscription[] {
  const keys = work.state.compensationsOf.get(processInstanceKey) ?? []
  return keys.flatMap((key) => work.state.compensations.get(key) ?? [])
}

/** Of these, what completed inside one scope. */
export function subscriptionsIn(
  work: Work,
  processInstanceKey: number,
  scopeKey: number,
): readonly CompensationSubscription[] {
  return subscriptionsOf(work, processInstanceKey).filter(
    ({ value }) => value.compensableActivityScopeKey === scopeKey,
  )
}
