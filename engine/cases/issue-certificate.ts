import type { JsonObject } from './json.js'

/** Issues the result (统一出件): the hall gives the number. Task of act `issue-certificate`. */
export interface IssueCertificate {
  readonly kind: 'issue-certificate'
  readonly taskId: string
  /** Title printed on it; the matter's name if absent. */
  readonly title?: string
  readonly data?: JsonObject
}
