import type { ProcessMessageSubscriptionValue } from '../log/process-message-subscription-value.js'

/** The process side of a waiting catch event. */
export interface ProcessMessageSubscription {
  readonly key: number
  value: ProcessMessageSubscriptionValue
  state: 'OPENING' | 'OPENED' | 'CLOSING'
}
