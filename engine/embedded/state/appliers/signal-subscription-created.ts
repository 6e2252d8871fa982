import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'
import { nameKey } from '../name-key.js'
import { signalOwner } from '../signal-owner.js'

/** Something waits for a signal. */
export const signalSubscriptionCreated: Applier<'SIGNAL_SUBSCRIPTION:CREATED'> = (state, { key, value }) => {
  const owner = signalOwner(value)
  mapAt(state.signalSubscriptions, value.signalName).set(nameKey(owner, value.catchEventId), { key, value })
  mapAt(state.signalsOf, owner).set(nameKey(value.signalName, value.catchEventId), { key, value })
}
