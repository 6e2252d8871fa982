import type { Applier } from '../applier.js'
import { mapAt } from '../collections.js'
import { nameKey } from '../name-key.js'

/** The start event of a process waits for messages. */
export const messageStartEventSubscriptionCreated: Applier<'MESSAGE_START_EVENT_SUBSCRIPTION:CREATED'> = (
  state,
  { key, value },
) => {
  const name = nameKey(value.processDefinitionKey, value.startEventId)
  mapAt(state.messageStarts, value.messageName).set(name, { key, value })
}
