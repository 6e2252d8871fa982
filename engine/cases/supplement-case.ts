import type { JsonObject } from './json.js'
import type { SubmittedMaterial } from './material.js'

/** Brings what was missing (补正). Task of act `supplement-case`; the applicant, or the window for them. `materials` may name ids only; `application` overrides fields of the form. */
export interface SupplementCase {
  readonly kind: 'supplement-case'
  readonly taskId: string
  readonly materials: readonly (string | SubmittedMaterial)[]
  readonly application?: JsonObject
}
