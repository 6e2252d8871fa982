import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'

/** The process side of a catch event is about to wait. */
export const processMessageSubscriptionCreating: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:CREATING'> = (
  state,
  { key, value },
) => {
  const subscriptions = mapAt(state.processMessageSubscriptions, value.elementInstanceKey)
  subscriptions.set(value.messageName, { key, value, state: 'OPENING' })
}
