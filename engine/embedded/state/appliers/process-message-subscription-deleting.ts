import type { Applier } from '../applier.js'

/** The process side of a catch event is about to wait no longer. */
export const processMessageSubscriptionDeleting: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:DELETING'> = (
  state,
  { value },
) => {
  const subscription = state.processMessageSubscriptions.get(value.elementInstanceKey)?.get(value.messageName)
  if (subscription) subscription.state = 'CLOSING'
}
