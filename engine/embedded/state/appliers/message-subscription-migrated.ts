import { nameKey } from '../name-key.js'
import type { Applier } from '../applier.js'

/** The message side of a catch event now belongs to another process. */
export const messageSubscriptionMigrated: Applier<'MESSAGE_SUBSCRIPTION:MIGRATED'> = (state, { value }) => {
  const subscription = state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (subscription) subscription.value = value
}
