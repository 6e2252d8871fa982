import type { MessageSubscriptionValue } from '../log/message-subscription-value.js'

/** The message side of a waiting catch event. */
export interface MessageSubscription {
  readonly key: number
  value: MessageSubscriptionValue
  /** A message is on its way to it. */
  correlating: boolean
}
