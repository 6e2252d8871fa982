import type { RejectionType } from './rejection-type.js'

/** A command that is refused; the reason says "Expected …, but …". Nothing was written. */
export class Refusal {
  readonly kind = 'refusal'
  constructor(
    readonly type: RejectionType,
    readonly reason: string,
  ) {}
}
