import type { FeelType } from '../values/feel-type.js'
import type { DecisionLogic } from './decision-logic.js'

/** One decision of a graph. What deployment needs to know are `id`, `name` and `versionTag`. */
export interface DecisionModel {
  readonly id: string
  readonly name: string
  /** From `zeebe:versionTag`; empty if there is none. */
  readonly versionTag: string
  /** The names under which decisions that require it see its result: those of its variable, its name, its id. */
  readonly resultNames: readonly string[]
  /** The type its result is to have, if the model says. */
  readonly type: FeelType | undefined
  readonly typeName: string
  /** The ids of the decisions and business knowledge models it requires. */
  readonly requires: readonly string[]
  readonly logic: DecisionLogic
}

/** A business knowledge model: a function that decisions and other such models require. */
export interface KnowledgeModel {
  readonly id: string
  readonly name: string
  readonly resultNames: readonly string[]
  readonly requires: readonly string[]
  readonly logic: Extract<DecisionLogic, { kind: 'function' }>
}

/** A DMN file, read and compiled: a decision requirements graph. Frozen; hand it to `evaluateDecision`. */
export interface DecisionRequirements {
  readonly kind: 'requirements'
  readonly id: string
  readonly name: string
  readonly namespace: string
  readonly decisions: readonly DecisionModel[]
  readonly knowledge: readonly KnowledgeModel[]
}
