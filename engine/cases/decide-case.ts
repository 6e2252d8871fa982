import type { JsonObject } from './json.js'

/** Decides (审批决定). Task of act `decide-case`; approver of the department; `refused` by its bureau head only. */
export interface DecideCase {
  readonly kind: 'decide-case'
  readonly taskId: string
  readonly result: 'granted' | 'refused'
  readonly comment: string
  readonly data?: JsonObject
}
