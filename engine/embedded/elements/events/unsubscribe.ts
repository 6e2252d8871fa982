import type { ProcessMessageSubscription } from '../../state/process-message-subscription.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

function cancelTimers(work: Work, ownerKey: number, concerns: (elementId: string) => boolean): void {
  for (const key of [...(work.state.timersOf.get(ownerKey) ?? [])]) {
    const timer = work.state.timers.get(key)
    if (timer && concerns(timer.targetElementId)) work.emit('TIMER:CANCELED', key, timer)
  }
}

/** Zeebe finds them by the name of the message, shorter ones first. */
function byName(one: ProcessMessageSubscription, other: ProcessMessageSubscription): number {
  const [first, second] = [one.value.messageName, other.value.messageName]
  if (first.length !== second.length) return first.length - second.length
  return first < second ? -1 : 1
}

function closeMessages(work: Work, host: ElementInstance, concerns: (elementId: string) => boolean): void {
  const open = [...(work.state.processMessageSubscriptions.get(host.key)?.values() ?? [])].toSorted(byName)
  for (const { key, value, state } of open) {
    if (state === 'CLOSING' || !concerns(value.elementId)) continue
    work.emit('PROCESS_MESSAGE_SUBSCRIPTION:DELETING', key, value)
    const { elementId: _elementId, ...message } = value
    work.follow({ kind: 'CLOSE_MESSAGE_SUBSCRIPTION', value: message })
  }
}

function closeSignals(work: Work, ownerKey: number, concerns: (elementId: string) => boolean): void {
  for (const { key, value } of [...(work.state.signalsOf.get(ownerKey)?.values() ?? [])]) {
    if (concerns(value.catchEventId)) work.emit('SIGNAL_SUBSCRIPTION:DELETED', key, value)
  }
}

/** Ends all waiting of an element instance for timers, messages and signals, or that for the events of some elements. */
export function unsubscribe(
  work: Work,
  host: ElementInstance,
  concerns: (elementId: string) => boolean = () => true,
): void {
  cancelTimers(work, host.key, concerns)
  closeMessages(work, host, concerns)
  closeSignals(work, host.key, concerns)
}
