import type { FollowUp } from './follow-up.js'

/** What a step left for the next one. Both lists are queues: first come, first served; `sent` waits until `inner` is empty. */
export interface FollowUpValue {
  /** How many of the kept inner commands were carried out. */
  readonly innerDone: number
  readonly sentDone: number
  readonly inner: readonly FollowUp[]
  readonly sent: readonly FollowUp[]
}
