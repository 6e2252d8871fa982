import type { MessageValue } from '../../log/message-value.js'
import type { MessageSubscription } from '../../state/message-subscription.js'
import { nameKey } from '../../state/name-key.js'
import type { Work } from '../work.js'

function isFree(work: Work, messageKey: number, bpmnProcessId: string): boolean {
  return !work.state.correlatedProcesses.get(messageKey)?.has(bpmnProcessId)
}

/** Sends a message on its way to one waiting catch event. */
function correlate(
  work: Work,
  messageKey: number,
  message: MessageValue,
  { key, value }: MessageSubscription,
): void {
  const correlating = { ...value, messageKey, ...(message.variables ? { variables: message.variables } : {}) }
  work.emit('MESSAGE_SUBSCRIPTION:CORRELATING', key, correlating)
  work.send({ kind: 'CORRELATE_PROCESS', value: correlating })
}

/**
 * Sends a message to those who wait for it: to each process once. Answers the instances it goes to.
 * Source: Zeebe, "Messages, message cardinality".
 */
export function correlateToWaiting(
  work: Work,
  messageKey: number,
  message: MessageValue,
  onlyProcess?: string,
): readonly number[] {
  const reached: number[] = []
  const names = work.state.subscriptionsByName.get(nameKey(message.name, message.correlationKey)) ?? []
  for (const name of [...names]) {
    const subscription = work.state.messageSubscriptions.get(name)
    if (!subscription || subscription.correlating) continue
    const { bpmnProcessId, processInstanceKey } = subscription.value
    if (onlyProcess !== undefined && bpmnProcessId !== onlyProcess) continue
    if (!isFree(work, messageKey, bpmnProcessId)) continue
    correlate(work, messageKey, message, subscription)
    reached.push(processInstanceKey)
  }
  return reached
}

/** Sends the oldest living message that fits to one who waits. Answers whether there was one. */
export function correlateBuffered(work: Work, subscription: MessageSubscription): boolean {
  const { messageName, correlationKey, bpmnProcessId } = subscription.value
  for (const key of work.state.messagesByName.get(nameKey(messageName, correlationKey)) ?? []) {
    const message = work.state.messages.get(key)
    if (!message || message.deadline <= work.at || !isFree(work, key, bpmnProcessId)) continue
    correlate(work, key, message, subscription)
    return true
  }
  return false
}
