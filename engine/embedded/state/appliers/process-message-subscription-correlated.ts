import type { Applier } from '../applier.js'
import { dropFromMap } from '../collections.js'

/** A message has reached the process side of a catch event; one that does not interrupt waits for the next. */
export const processMessageSubscriptionCorrelated: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:CORRELATED'> = (
  state,
  { value },
) => {
  if (value.interrupting)
    dropFromMap(state.processMessageSubscriptions, value.elementInstanceKey, value.messageName)
}
