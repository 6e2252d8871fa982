import type { Applier } from '../applier.js'

/** The process side of a catch event waits. */
export const processMessageSubscriptionCreated: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:CREATED'> = (
  state,
  { value },
) => {
  const subscription = state.processMessageSubscriptions.get(value.elementInstanceKey)?.get(value.messageName)
  if (subscription) subscription.state = 'OPENED'
}
