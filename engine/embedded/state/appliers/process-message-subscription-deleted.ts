import type { Applier } from '../applier.js'
import { dropFromMap } from '../collections.js'

/** The process side of a catch event waits no longer. */
export const processMessageSubscriptionDeleted: Applier<'PROCESS_MESSAGE_SUBSCRIPTION:DELETED'> = (
  state,
  { value },
) => {
  dropFromMap(state.processMessageSubscriptions, value.elementInstanceKey, value.messageName)
}
