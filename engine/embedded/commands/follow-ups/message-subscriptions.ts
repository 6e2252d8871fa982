import { present } from '../../log/present.js'
import { correlateBuffered } from '../../elements/events/correlate-message.js'
import { nameKey } from '../../state/name-key.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** The message side opens a subscription: a message that is there already goes to it at once. */
export const openMessageSubscription: FollowUpHandler<'OPEN_MESSAGE_SUBSCRIPTION'> = (work, { value }) => {
  const name = nameKey(value.elementInstanceKey, value.messageName)
  if (!work.state.messageSubscriptions.has(name)) {
    work.emit('MESSAGE_SUBSCRIPTION:CREATED', work.nextKey(), value)
    if (correlateBuffered(work, present(work.state.messageSubscriptions.get(name)))) return
  }
  work.send({ kind: 'CONFIRM_MESSAGE_SUBSCRIPTION', value })
}

/** The process side learns that its subscription is open. */
export const confirmMessageSubscription: FollowUpHandler<'CONFIRM_MESSAGE_SUBSCRIPTION'> = (
  work,
  { value },
) => {
  const found = work.state.processMessageSubscriptions.get(value.elementInstanceKey)?.get(value.messageName)
  if (found?.state === 'OPENING') work.emit('PROCESS_MESSAGE_SUBSCRIPTION:CREATED', found.key, found.value)
}

/** The message side closes a subscription. */
export const closeMessageSubscription: FollowUpHandler<'CLOSE_MESSAGE_SUBSCRIPTION'> = (work, { value }) => {
  const found = work.state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (found) work.emit('MESSAGE_SUBSCRIPTION:DELETED', found.key, found.value)
  work.send({ kind: 'CONFIRM_MESSAGE_SUBSCRIPTION_CLOSED', value })
}

/** The process side learns that its subscription is closed. */
export const confirmMessageSubscriptionClosed: FollowUpHandler<'CONFIRM_MESSAGE_SUBSCRIPTION_CLOSED'> = (
  work,
  { value },
) => {
  const found = work.state.processMessageSubscriptions.get(value.elementInstanceKey)?.get(value.messageName)
  if (found?.state === 'CLOSING') work.emit('PROCESS_MESSAGE_SUBSCRIPTION:DELETED', found.key, found.value)
}

/** The message side learns that its subscription belongs to another process now. */
export const migrateMessageSubscription: FollowUpHandler<'MIGRATE_MESSAGE_SUBSCRIPTION'> = (
  work,
  { value },
) => {
  const found = work.state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  if (!found) return
  const { bpmnProcessId, interrupting } = value
  work.emit('MESSAGE_SUBSCRIPTION:MIGRATED', found.key, { ...found.value, bpmnProcessId, interrupting })
}
