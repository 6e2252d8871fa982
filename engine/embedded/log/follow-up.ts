import type { ElementActivatingValue } from './element-activating-value.js'
import type { MessageSubscriptionValue } from './message-subscription-value.js'
import type { ProcessMessageSubscriptionValue } from './process-message-subscription-value.js'
import type { VariableDocument } from './variable-document.js'

/** A variable that has got a value, or another one. */
export interface VariableChange {
  readonly scopeKey: number
  readonly name: string
  readonly change: 'create' | 'update'
}

/**
 * A command that the engine gives itself while it carries out another. It is never journaled by itself:
 * what does not fit in one step is kept by `FOLLOW_UP:DEFERRED`.
 */
export type FollowUp =
  | {
      readonly kind: 'ACTIVATE_ELEMENT'
      /** The key it is to have; -1: the next free one. */
      readonly key: number
      readonly value: ElementActivatingValue
      /** What a trigger brings along. */
      readonly variables?: VariableDocument
      /** The start event with which a scope begins, if it is not the none start event. */
      readonly startEventId?: string
    }
  | { readonly kind: 'COMPLETE_ELEMENT'; readonly key: number }
  | { readonly kind: 'TERMINATE_ELEMENT'; readonly key: number }
  /** Activates all inner instances of a parallel multi-instance body. */
  | { readonly kind: 'ACTIVATE_INNER'; readonly key: number; readonly index: number }
  | { readonly kind: 'TERMINATE_CHILDREN'; readonly key: number }
  | { readonly kind: 'OPEN_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CONFIRM_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CLOSE_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CONFIRM_MESSAGE_SUBSCRIPTION_CLOSED'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'MIGRATE_MESSAGE_SUBSCRIPTION'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CORRELATE_PROCESS'; readonly value: MessageSubscriptionValue }
  | { readonly kind: 'CONFIRM_CORRELATION'; readonly value: ProcessMessageSubscriptionValue }
  | { readonly kind: 'REJECT_CORRELATION'; readonly value: ProcessMessageSubscriptionValue }
  /** Conditions that were just opened, or that speak of a variable that has changed, are read. */
  | {
      readonly kind: 'EVALUATE_CONDITIONS'
      readonly processInstanceKey: number
      readonly opened: readonly number[]
      readonly changes: readonly VariableChange[]
    }
  | { readonly kind: 'BROADCAST_SIGNAL'; readonly signalName: string; readonly variables: VariableDocument }
