/** What is handed in: `id` is one of the matter's record, or free where the record has none. */
export interface SubmittedMaterial {
  readonly id: string
  readonly name?: string
  /** Absent means handed in. */
  readonly submitted?: boolean
  readonly copies?: number
  readonly note?: string
  /** A written promise was given instead 告知承诺. */
  readonly pledged?: boolean
}

/** A material of a case as it stands. */
export interface Material {
  readonly id: string
  readonly name: string
  readonly required: boolean
  /** May follow after acceptance 容缺. */
  readonly tolerable?: boolean
  /** A written promise may replace it 告知承诺. */
  readonly pledge?: boolean
  readonly submitted: boolean
  /** A written promise was given instead. */
  readonly pledged?: boolean
  readonly copies?: number
  readonly note?: string
}
