import type { FollowUp } from './follow-up.js'

/** What a step left for the next one, first come, first served. */
export interface FollowUpValue {
  /** How many of those that were kept have been carried out. */
  readonly done: number
  /** What is kept in addition. */
  readonly added: readonly FollowUp[]
}
