import type { MessageStartEventSubscriptionValue } from '../log/message-start-event-subscription-value.js'

/** The start event of a process waiting for messages. */
export interface MessageStartSubscription {
  readonly key: number
  readonly value: MessageStartEventSubscriptionValue
}
