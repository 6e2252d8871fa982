/** One decision as deployment needs to know it. */
export interface DecisionModel {
  readonly id: string
  readonly name: string
  /** From `zeebe:versionTag`; empty if there is none. */
  readonly versionTag: string
}

/** A DMN file, read and compiled: a decision requirements graph. Frozen; hand it to `evaluateDecision`. */
export interface DecisionRequirements {
  readonly id: string
  readonly name: string
  readonly namespace: string
  readonly decisions: readonly DecisionModel[]
}
