import type { JsonObject } from './json.js'
import type { SubmittedMaterial } from './material.js'

/** Who applies. A person or company; `userId` where the applicant signs in. */
export interface Applicant extends JsonObject {
  readonly name: string
}

/** Hands in an application (收件). Whoever may sign in may submit; an applicant submits for themself. Answers with the case number. */
export interface SubmitCase {
  readonly kind: 'submit-case'
  readonly matterId: string
  readonly applicant: Applicant
  readonly application: JsonObject
  readonly materials?: readonly SubmittedMaterial[]
}
