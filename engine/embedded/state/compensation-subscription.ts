import type { CompensationSubscriptionValue } from '../log/compensation-subscription-value.js'

/** A completed activity that may be, or is being, compensated. */
export interface CompensationSubscription {
  readonly key: number
  value: CompensationSubscriptionValue
  triggered: boolean
}
