import type { Applier } from '../applier.js'
import { dropFromMap } from '../collections.js'
import { nameKey } from '../name-key.js'

/** The start event of a process waits for messages no longer: there is a newer version. */
export const messageStartEventSubscriptionDeleted: Applier<'MESSAGE_START_EVENT_SUBSCRIPTION:DELETED'> = (
  state,
  { value },
) => {
  dropFromMap(state.messageStarts, value.messageName, nameKey(value.processDefinitionKey, value.startEventId))
}
