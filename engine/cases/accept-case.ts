import type { JsonObject } from './json.js'

/** Accepts the application at the window (受理). Task of act `accept-case`; role intake. */
export interface AcceptCase {
  readonly kind: 'accept-case'
  readonly taskId: string
  readonly comment?: string
  readonly data?: JsonObject
}
