import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'

/** A catch event waits for its condition. */
export const conditionalSubscriptionCreated: Applier<'CONDITIONAL_SUBSCRIPTION:CREATED'> = (
  state,
  { key, value },
) => {
  mapAt(state.conditions, value.processInstanceKey).set(key, value)
}
