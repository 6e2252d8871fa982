import type { Applier } from '../applier.js'
import { dropMessageSubscription } from './drop-message-subscription.js'

/** The message side of a catch event waits no longer. */
export const messageSubscriptionDeleted: Applier<'MESSAGE_SUBSCRIPTION:DELETED'> = (state, { value }) => {
  dropMessageSubscription(state, value.elementInstanceKey, value.messageName)
}
