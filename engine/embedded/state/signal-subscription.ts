import type { SignalSubscriptionValue } from '../log/signal-subscription-value.js'

/** Something that waits for a signal. */
export interface SignalSubscription {
  readonly key: number
  readonly value: SignalSubscriptionValue
}
