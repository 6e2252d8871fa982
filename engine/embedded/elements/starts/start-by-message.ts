import { present } from '../../log/present.js'
import type { MessageValue } from '../../log/message-value.js'
import type { MessageStartSubscription } from '../../state/message-start-subscription.js'
import { nameKey } from '../../state/name-key.js'
import type { Work } from '../work.js'
import { startInstance } from './start-instance.js'

function mayStart(work: Work, messageKey: number, correlationKey: string, bpmnProcessId: string): boolean {
  if (work.state.correlatedProcesses.get(messageKey)?.has(bpmnProcessId)) return false
  return correlationKey === '' || !work.state.startedByKey.has(nameKey(bpmnProcessId, correlationKey))
}

function start(
  work: Work,
  messageKey: number,
  message: MessageValue,
  subscription: MessageStartSubscription,
): number {
  const { value } = subscription
  const process = present(work.state.processes.get(value.processDefinitionKey))
  const processInstanceKey = work.nextKey()
  const { correlationKey, variables = {} } = message
  work.emit('MESSAGE_START_EVENT_SUBSCRIPTION:CORRELATED', subscription.key, {
    ...value,
    messageKey,
    correlationKey,
    processInstanceKey,
    variables,
  })
  startInstance(work, process, processInstanceKey, value.startEventId, variables)
  return processInstanceKey
}

/**
 * Lets a message start instances: of each process that waits for it one, but no second one with the same correlation key while
 * the first lives. Answers their keys. Source: Zeebe, "Message start events".
 */
export function startByMessage(work: Work, messageKey: number, message: MessageValue): readonly number[] {
  const started: number[] = []
  for (const subscription of [...(work.state.messageStarts.get(message.name)?.values() ?? [])]) {
    if (!mayStart(work, messageKey, message.correlationKey, subscription.value.bpmnProcessId)) continue
    started.push(start(work, messageKey, message, subscription))
  }
  return started
}

/** An instance that a message had started is gone: the oldest living message with its correlation key may start the next. */
export function startByBufferedMessage(work: Work, bpmnProcessId: string, correlationKey: string): void {
  for (const [name, subscriptions] of work.state.messageStarts) {
    for (const subscription of [...subscriptions.values()]) {
      if (subscription.value.bpmnProcessId !== bpmnProcessId) continue
      for (const key of work.state.messagesByName.get(nameKey(name, correlationKey)) ?? []) {
        const message = work.state.messages.get(key)
        if (!message || message.deadline <= work.at) continue
        if (!mayStart(work, key, correlationKey, bpmnProcessId)) continue
        start(work, key, message, subscription)
        return
      }
    }
  }
}
