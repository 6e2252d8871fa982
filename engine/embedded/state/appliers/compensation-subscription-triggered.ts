import type { Applier } from '../applier.js'

/** A completed activity is being compensated. */
export const compensationSubscriptionTriggered: Applier<'COMPENSATION_SUBSCRIPTION:TRIGGERED'> = (
  state,
  { key, value },
) => {
  const subscription = state.compensations.get(key)
  if (!subscription) return
  subscription.value = value
  subscription.triggered = true
}
