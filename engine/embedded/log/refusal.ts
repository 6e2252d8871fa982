import type { RejectionType } from './rejection-type.js'

/** A command that is refused; the reason says "Expected …, but …". Nothing was written. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly type: RejectionType
  readonly reason: string
}
