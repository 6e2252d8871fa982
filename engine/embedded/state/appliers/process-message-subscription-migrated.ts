import type { Applier } from '../applier.js'

/** The process side of a catch event now belongs to an element of another process; it waits for the same message. */
export const processMessageSubscriptionMigrated: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:MIGRATED'> = (
  state,
  { value },
) => {
  const subscription = state.processMessageSubscriptions.get(value.elementInstanceKey)?.get(value.messageName)
  if (subscription) subscription.value = value
}
