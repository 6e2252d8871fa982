import type { Applier } from '../applier.js'
import { setAt } from '../collections.js'
import { enter } from '../due-queue.js'
import { nameKey } from '../name-key.js'

/** A message is there until it expires. */
export const messagePublished: Applier<'MESSAGE:PUBLISHED'> = (state, { key, value }) => {
  const name = nameKey(value.name, value.correlationKey)
  state.messages.set(key, value)
  setAt(state.messagesByName, name).add(key)
  if (value.messageId !== '') state.messageIds.set(nameKey(name, value.messageId), key)
  enter(state.messageDeadlines, value.deadline, key)
}
