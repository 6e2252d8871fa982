import type { Applier } from '../applier.js'
import { dropFromMap } from '../collections.js'

/** A catch event waits for its condition no longer. */
export const conditionalSubscriptionDeleted: Applier<'CONDITIONAL_SUBSCRIPTION:DELETED'> = (
  state,
  { key, value },
) => {
  dropFromMap(state.conditions, value.processInstanceKey, key)
}
