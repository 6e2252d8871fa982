/** Passes the task to the bureau head instead of refusing (转局级审定). Task of act `accept-case` or `decide-case`. */
export interface ReferCase {
  readonly kind: 'refer-case'
  readonly taskId: string
  readonly reason: string
}
