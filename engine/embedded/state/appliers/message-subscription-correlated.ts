import type { Applier } from '../applier.js'
import { nameKey } from '../name-key.js'
import { dropMessageSubscription } from './drop-message-subscription.js'

/** A message has reached a catch event; one that does not interrupt waits for the next. */
export const messageSubscriptionCorrelated: Applier<'MESSAGE_SUBSCRIPTION:CORRELATED'> = (
  state,
  { value },
) => {
  const subscription = state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (!subscription) return
  if (value.interrupting) dropMessageSubscription(state, value.elementInstanceKey, value.messageName)
  else subscription.correlating = false
}
