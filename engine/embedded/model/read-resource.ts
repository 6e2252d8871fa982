import type { DecisionRequirements } from '../expression/feel.js'
import type { ProcessModel } from './process-model.js'

/** A deployed file after reading: parsed, checked, ready for `DEPLOYMENT:CREATE`. */
export type ReadResource =
  | {
      readonly kind: 'processes'
      readonly name: string
      readonly content: string
      readonly processes: readonly ProcessModel[]
    }
  | {
      readonly kind: 'decisions'
      readonly name: string
      readonly content: string
      readonly decisions: DecisionRequirements
    }
  | {
      readonly kind: 'form'
      readonly name: string
      readonly content: string
      readonly formId: string
      readonly versionTag: string
    }
