import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'
import { nameKey } from '../name-key.js'
import { signalOwner } from '../signal-owner.js'
import { signalSubscriptionDeleted } from './signal-subscription-deleted.js'

/** What waits for a signal now belongs to an element of another process; it waits for the same signal. */
export const signalSubscriptionMigrated: Applier<'SIGNAL_SUBSCRIPTION:MIGRATED'> = (state, record) => {
  const { key, value } = record
  const owner = signalOwner(value)
  const before = [...(state.signalsOf.get(owner)?.values() ?? [])].find((one) => one.key === key)
  if (!before) return
  signalSubscriptionDeleted(state, { ...record, kind: 'SIGNAL_SUBSCRIPTION:DELETED', value: before.value })
  mapAt(state.signalSubscriptions, value.signalName).set(nameKey(owner, value.catchEventId), { key, value })
  mapAt(state.signalsOf, owner).set(nameKey(value.signalName, value.catchEventId), { key, value })
}
