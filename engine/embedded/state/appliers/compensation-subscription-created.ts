import type { Applier } from '../applier.js'
import { addKey } from '../key-list.js'

/** A completed activity may be compensated. */
export const compensationSubscriptionCreated: Applier<'COMPENSATION_SUBSCRIPTION:CREATED'> = (
  state,
  { key, value },
) => {
  state.compensations.set(key, { key, value, triggered: false })
  const keys = state.compensationsOf.get(value.processInstanceKey)
  if (keys) addKey(keys, key)
  else state.compensationsOf.set(value.processInstanceKey, [key])
}
