import type { MessageSubscriptionValue } from './message-subscription-value.js'
import type { ProcessInstanceValue } from './process-instance-value.js'
import type { ProcessMessageSubscriptionValue } from './process-message-subscription-value.js'

/**
 * A command that the engine gives itself while it carries out another. It is never journaled by itself:
 * what does not fit in one step is kept by `FOLLOW_UP:DEFERRED`.
 */
export type FollowUp =
  | { readonly kind: 'ACTIVATE_ELEMENT'; readonly key: number; readonly value: ProcessInstanceValue }
  | { readonly kind: 'COMPLETE_ELEMENT'; readonly key: number }
  | { readonly kind: 'TERMINATE_ELEMENT'; readonly key: number }
  | { readonly kind: 'ACTIVATE_INNER'; readonly key: number }
  | { readonly kind: 'TERMINATE_CHILDREN'; readonly key: number }
  | { readonly kind: 'OPEN_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'OPENED_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CLOSE_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CLOSED_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CORRELATE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CORRELATED_SUBSCRIPTION'; readonly value: ProcessMessageSubscriptionValue }
  | { readonly kind: 'REJECTED_SUBSCRIPTION'; readonly value: ProcessMessageSubscriptionValue }
  | {
      readonly kind: 'BROADCAST_SIGNAL'
      readonly signalName: string
      readonly variables?: Readonly<Record<string, string>>
    }
