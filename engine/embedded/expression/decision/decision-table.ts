import type { CompiledExpression } from '../compile-expression.js'
import type { FeelType } from '../values/feel-type.js'

/** A column of conditions. */
export interface TableInput {
  readonly id: string
  /** Its label; the text of its expression if it has none. */
  readonly name: string
  readonly expression: CompiledExpression
  readonly type: FeelType | undefined
  readonly typeName: string
  /** The tests its values must pass, if the model names allowed values. */
  readonly allowed: CompiledExpression | undefined
}

/** A column of conclusions. */
export interface TableOutput {
  readonly id: string
  readonly name: string
  /** Its label; its name if it has none. */
  readonly label: string
  readonly type: FeelType | undefined
  readonly typeName: string
  /** The values it may have in the order of their priority; undefined if the model does not say. */
  readonly values: CompiledExpression | undefined
  readonly allowed: CompiledExpression | undefined
  /** The value if no rule matches. */
  readonly fallback: CompiledExpression | undefined
}

/** A row: a test for each input, an expression for each output. */
export interface TableRule {
  readonly id: string
  readonly tests: readonly CompiledExpression[]
  readonly outputs: readonly CompiledExpression[]
}

/** How many rules may match, and which of their outputs count (DMN 1.5, 8.2.10). */
export type HitPolicy = 'UNIQUE' | 'ANY' | 'PRIORITY' | 'FIRST' | 'RULE ORDER' | 'OUTPUT ORDER' | 'COLLECT'

/** What COLLECT makes of many outputs. */
export type Aggregation = 'SUM' | 'COUNT' | 'MIN' | 'MAX'

/** A decision table (DMN 1.5, chapter 8). */
export interface DecisionTable {
  readonly id: string
  readonly hitPolicy: HitPolicy
  readonly aggregation: Aggregation | undefined
  readonly inputs: readonly TableInput[]
  readonly outputs: readonly TableOutput[]
  readonly rules: readonly TableRule[]
}
