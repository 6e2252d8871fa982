import type { Applier } from '../applier.js'

/** What may be compensated now belongs to an element of another process. */
export const compensationSubscriptionMigrated: Applier<'COMPENSATION_SUBSCRIPTION:MIGRATED'> = (
  state,
  { key, value },
) => {
  const subscription = state.compensations.get(key)
  if (subscription) subscription.value = value
}
