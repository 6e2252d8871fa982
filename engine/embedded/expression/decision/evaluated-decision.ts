import type { Warning } from '../warning.js'

/** One input of a decision table as it was seen. Source: Zeebe protocol, `EvaluatedInputValue`. */
export interface EvaluatedInput {
  readonly inputId: string
  readonly inputName: string
  /** JSON text. */
  readonly inputValue: string
}

/** One output of a rule that fired. Source: Zeebe protocol, `EvaluatedOutputValue`. */
export interface EvaluatedOutput {
  readonly outputId: string
  readonly outputName: string
  /** JSON text. */
  readonly outputValue: string
}

/** A rule that fired; `ruleIndex` counts from 1. Source: Zeebe protocol, `MatchedRuleValue`. */
export interface MatchedRule {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly evaluatedOutputs: readonly EvaluatedOutput[]
}

/**
 * One decision of the graph as it was evaluated. Source: Zeebe protocol, `EvaluatedDecisionValue` without key and version, which
 * deployment knows; `warnings` are this engine's own.
 */
export interface EvaluatedDecision {
  readonly decisionId: string
  readonly decisionName: string
  /** As Zeebe writes it: `DECISION_TABLE`, `LITERAL_EXPRESSION`, `CONTEXT`, `INVOCATION`, `LIST`, `RELATION` … */
  readonly decisionType: string
  /** JSON text; `null` for the decision that failed. */
  readonly decisionOutput: string
  readonly evaluatedInputs: readonly EvaluatedInput[]
  readonly matchedRules: readonly MatchedRule[]
  /** What was passed over with null, and what is not of the type or among the values its column declares, by table, row and column. */
  readonly warnings: readonly Warning[]
}
