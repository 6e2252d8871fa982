import type { SignalSubscriptionValue } from '../log/signal-subscription-value.js'

/** Who waits for a signal: the element instance or, for a start event, the process definition. */
export function signalOwner(value: SignalSubscriptionValue): number {
  return value.catchEventInstanceKey < 0 ? value.processDefinitionKey : value.catchEventInstanceKey
}
