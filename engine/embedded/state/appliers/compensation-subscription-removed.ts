import type { Applier } from '../applier.js'
import { removeKey } from '../key-list.js'

/** A completed activity has been compensated, or can no longer be. */
export const compensationSubscriptionRemoved: Applier<
  'COMPENSATION_SUBSCRIPTION:COMPLETED' | 'COMPENSATION_SUBSCRIPTION:DELETED'
> = (state, { key, value }) => {
  state.compensations.delete(key)
  const keys = state.compensationsOf.get(value.processInstanceKey)
  if (!keys) return
  removeKey(keys, key)
  if (keys.length === 0) state.compensationsOf.delete(value.processInstanceKey)
}
