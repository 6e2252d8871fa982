import type { Applier } from '../applier.js'
import { dropFromMap } from '../collections.js'
import { nameKey } from '../name-key.js'
import { signalOwner } from '../signal-owner.js'

/** Something waits for a signal no longer. */
export const signalSubscriptionDeleted: Applier<'SIGNAL_SUBSCRIPTION:DELETED'> = (state, { value }) => {
  const owner = signalOwner(value)
  dropFromMap(state.signalSubscriptions, value.signalName, nameKey(owner, value.catchEventId))
  dropFromMap(state.signalsOf, owner, nameKey(value.signalName, value.catchEventId))
}
