/** One missing material of the one-time notice; `id` of the matter's record, or only a name. */
export interface MissingMaterial {
  readonly id?: string
  readonly name: string
  readonly reason?: string
}

/** Tells the applicant, once and in writing, everything that is missing (一次性告知). Task of act `accept-case`; role intake. */
export interface AskSupplement {
  readonly kind: 'ask-supplement'
  readonly taskId: string
  readonly missing: readonly MissingMaterial[]
  readonly comment?: string
}
