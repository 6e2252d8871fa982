import type { Expression } from './expression.js'

/** How often an activity is carried out. Source: Zeebe, "Multi-instance", `zeebe:loopCharacteristics`. */
export interface LoopCharacteristics {
  readonly sequential: boolean
  readonly inputCollection: Expression
  readonly inputElement?: string
  readonly outputCollection?: string
  readonly outputElement?: Expression
  readonly completionCondition?: Expression
}
