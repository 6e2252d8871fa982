import type { Applier } from '../applier.js'
import { setAt } from '../collections.js'
import { nameKey } from '../name-key.js'

/** The message side of a catch event waits. */
export const messageSubscriptionCreated: Applier<'MESSAGE_SUBSCRIPTION:CREATED'> = (
  state,
  { key, value },
) => {
  const name = nameKey(value.elementInstanceKey, value.messageName)
  state.messageSubscriptions.set(name, { key, value, correlating: false })
  setAt(state.subscriptionsByName, nameKey(value.messageName, value.correlationKey)).add(name)
}
