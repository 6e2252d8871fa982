import { acceptsEvent } from '../../elements/events/accepts-event.js'
import { correlateBuffered, correlateToWaiting } from '../../elements/events/correlate-message.js'
import { triggerEvent } from '../../elements/events/trigger-event.js'
import { nameKey } from '../../state/name-key.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** A message reaches the process side: the event happens, unless nobody waits for it any more. */
export const correlateProcess: FollowUpHandler<'CORRELATE_PROCESS'> = (work, { value }) => {
  const { elementInstanceKey, messageName, messageKey, variables = {} } = value
  const found = work.state.processMessageSubscriptions.get(elementInstanceKey)?.get(messageName)
  const host = work.state.instances.get(elementInstanceKey)
  const listed =
    found && host && work.process(host.value.processDefinitionKey).elements.get(found.value.elementId)
  const event = listed?.inner ?? listed
  if (!found || found.state === 'CLOSING' || !event || !acceptsEvent(work, host, event)) {
    work.send({ kind: 'REJECT_CORRELATION', value: { ...value, elementId: found?.value.elementId ?? '' } })
    return
  }
  const correlated = { ...found.value, messageKey, variables }
  work.emit('PROCESS_MESSAGE_SUBSCRIPTION:CORRELATED', found.key, correlated)
  triggerEvent(work, host, event, variables)
  work.send({ kind: 'CONFIRM_CORRELATION', value: correlated })
}

/** The message side learns that a message has arrived; who still waits may have the next. */
export const confirmCorrelation: FollowUpHandler<'CONFIRM_CORRELATION'> = (work, { value }) => {
  const name = nameKey(value.elementInstanceKey, value.messageName)
  const found = work.state.messageSubscriptions.get(name)
  if (!found) return
  work.emit('MESSAGE_SUBSCRIPTION:CORRELATED', found.key, found.value)
  const waiting = work.state.messageSubscriptions.get(name)
  if (waiting) correlateBuffered(work, waiting)
}

/** The message side learns that a message came too late: another instance of the process may have it. */
export const rejectCorrelation: FollowUpHandler<'REJECT_CORRELATION'> = (work, { value }) => {
  const found = work.state.messageSubscriptions.get(nameKey(value.elementInstanceKey, value.messageName))
  const { elementId: _elementId, ...message } = value
  work.emit('MESSAGE_SUBSCRIPTION:REJECTED', found?.key ?? -1, message)
  const waiting = work.state.messages.get(value.messageKey)
  if (waiting && waiting.deadline > work.at) {
    correlateToWaiting(work, value.messageKey, waiting, value.bpmnProcessId)
  }
}
