import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'
import { closeConditions } from './conditions.js'
import { shorterFirst } from './shorter-first.js'

/** Ends the waiting of an element instance for timers, as far as it is for the events of some elements. */
export function cancelTimers(work: Work, ownerKey: number, concerns: (elementId: string) => boolean): void {
  for (const key of [...(work.state.timersOf.get(ownerKey) ?? [])]) {
    const timer = work.state.timers.get(key)
    if (timer && concerns(timer.targetElementId)) work.emit('TIMER:CANCELED', key, timer)
  }
}

/** The same for messages. */
export function closeMessages(
  work: Work,
  host: ElementInstance,
  concerns: (elementId: string) => boolean,
): void {
  const open = [...(work.state.processMessageSubscriptions.get(host.key)?.values() ?? [])].toSorted(
    (one, other) => shorterFirst(one.value.messageName, other.value.messageName),
  )
  for (const { key, value, state } of open) {
    if (state === 'CLOSING' || !concerns(value.elementId)) continue
    work.emit('PROCESS_MESSAGE_SUBSCRIPTION:DELETING', key, value)
    const { elementId: _elementId, ...message } = value
    work.follow({ kind: 'CLOSE_MESSAGE_SUBSCRIPTION', value: message })
  }
}

/** The same for signals. */
export function closeSignals(work: Work, ownerKey: number, concerns: (elementId: string) => boolean): void {
  const open = [...(work.state.signalsOf.get(ownerKey)?.values() ?? [])]
  for (const { key, value } of open.toSorted((one, other) =>
    shorterFirst(one.value.signalName, other.value.signalName),
  )) {
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
  closeConditions(work, host, concerns)
}
