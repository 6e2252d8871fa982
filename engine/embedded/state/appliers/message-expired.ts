import type { Applier } from '../applier.js'
import { dropFromSet } from '../collections.js'
import { leave } from '../due-queue.js'
import { nameKey } from '../name-key.js'

/** A message is gone. */
export const messageExpired: Applier<'MESSAGE:EXPIRED'> = (state, { key }) => {
  const message = state.messages.get(key)
  if (!message) return
  const name = nameKey(message.name, message.correlationKey)
  state.messages.delete(key)
  dropFromSet(state.messagesByName, name, key)
  if (message.messageId !== '') state.messageIds.delete(nameKey(name, message.messageId))
  leave(state.messageDeadlines, message.deadline, key)
  state.correlatedProcesses.delete(key)
}
