import type { JsonObject } from './json.js'

/** Gives the opinion of a department in the joint review (会签意见). Task of act `give-opinion`; approver or bureau head of that department. */
export interface GiveOpinion {
  readonly kind: 'give-opinion'
  readonly taskId: string
  readonly result: 'agree' | 'disagree'
  readonly comment: string
  readonly data?: JsonObject
}
