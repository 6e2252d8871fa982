import { correlateToWaiting } from '../elements/events/correlate-message.js'
import { startByMessage } from '../elements/starts/start-by-message.js'
import type { MessageValue } from '../log/message-value.js'
import { Refusal } from '../log/refusal.js'
import { nameKey } from '../state/name-key.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'
import { readDocument } from './read-document.js'

/** Publishes a message: to those who wait, and, while it lives, to those who will. Source: gateway.proto, `PublishMessage`. */
export const publishMessage: Handler<'MESSAGE:PUBLISH'> = (work, command) => {
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { name, correlationKey, messageId = '', timeToLive = 0 } = command
  if (messageId !== '' && work.state.messageIds.has(nameKey(nameKey(name, correlationKey), messageId))) {
    const reason = `Expected to publish a new message with id '${messageId}', but a message with that id was already published`
    return refuse('ALREADY_EXISTS', reason)
  }
  const key = work.nextKey()
  const message: MessageValue = {
    name,
    correlationKey,
    messageId,
    timeToLive,
    deadline: work.at + Math.max(0, timeToLive),
    variables,
  }
  work.emit('MESSAGE:PUBLISHED', key, message)
  correlateToWaiting(work, key, message)
  startByMessage(work, key, message)
  if (!(timeToLive > 0)) work.emit('MESSAGE:EXPIRED', key, message)
  return respond({ key: String(key) })
}

/** The life of a message is over. Source: Zeebe, "Messages, message buffering". */
export const expireMessage: Handler<'MESSAGE:EXPIRE'> = (work, { messageKey }) => {
  const message = work.state.messages.get(messageKey)
  if (!message) {
    const reason = `Expected to expire message with key '${messageKey}', but no such message was found`
    return refuse('NOT_FOUND', reason)
  }
  const { variables: _variables, ...value } = message
  work.emit('MESSAGE:EXPIRED', messageKey, value)
  return respond()
}

/** Publishes a message that must reach somebody now. Source: Zeebe 8.6, REST API "Correlate message". */
export const correlateMessage: Handler<'MESSAGE_CORRELATION:CORRELATE'> = (work, command) => {
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { name, correlationKey } = command
  const key = work.nextKey()
  const message: MessageValue = {
    name,
    correlationKey,
    messageId: '',
    timeToLive: 0,
    deadline: work.at,
    variables,
  }
  const waits = (work.state.subscriptionsByName.get(nameKey(name, correlationKey))?.size ?? 0) > 0
  const starts = [...(work.state.messageStarts.get(name)?.values() ?? [])].some(
    ({ value }) =>
      correlationKey === '' || !work.state.startedByKey.has(nameKey(value.bpmnProcessId, correlationKey)),
  )
  if (!waits && !starts) {
    const reason = `Expected to find subscription for message with name '${name}' and correlation key '${correlationKey}', but none was found.`
    return refuse('NOT_FOUND', reason)
  }
  work.emit('MESSAGE:PUBLISHED', key, message)
  const reached = [...correlateToWaiting(work, key, message), ...startByMessage(work, key, message)]
  const processInstanceKey = reached[0] ?? -1
  work.emit('MESSAGE_CORRELATION:CORRELATED', key, {
    name,
    correlationKey,
    messageKey: key,
    processInstanceKey,
  })
  work.emit('MESSAGE:EXPIRED', key, message)
  return respond({ messageKey: String(key), processInstanceKey: String(processInstanceKey) })
}
