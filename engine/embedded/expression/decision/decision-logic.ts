import type { CompiledExpression } from '../compile-expression.js'
import type { FeelType } from '../values/feel-type.js'
import type { DecisionTable } from './decision-table.js'

/** An entry of a boxed context: what it is called (the last may have no name: it is the result) and what makes its value. */
export interface ContextEntry {
  readonly name: string | undefined
  readonly type: FeelType | undefined
  readonly logic: DecisionLogic
}

/** A parameter of a boxed function. */
export interface FunctionParameter {
  readonly name: string
  readonly type: FeelType | undefined
}

/** What a decision or a part of it is made by: a boxed expression (DMN 1.5, 7.3 and 10.2). */
export type DecisionLogic =
  | { readonly kind: 'literal'; readonly expression: CompiledExpression }
  | { readonly kind: 'table'; readonly table: DecisionTable }
  | { readonly kind: 'context'; readonly entries: readonly ContextEntry[] }
  | { readonly kind: 'list'; readonly elements: readonly DecisionLogic[] }
  | {
      readonly kind: 'relation'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly DecisionLogic[])[]
    }
  | {
      readonly kind: 'invocation'
      readonly callee: DecisionLogic
      readonly bindings: readonly { readonly parameter: string; readonly logic: DecisionLogic }[]
    }
  | {
      readonly kind: 'function'
      readonly parameters: readonly FunctionParameter[]
      readonly body: DecisionLogic
    }
  | {
      readonly kind: 'conditional'
      readonly condition: DecisionLogic
      readonly consequence: DecisionLogic
      readonly alternative: DecisionLogic
    }
  | {
      readonly kind: 'iteration'
      readonly mode: 'for' | 'some' | 'every'
      readonly variable: string
      readonly source: DecisionLogic
      readonly body: DecisionLogic
    }
  | { readonly kind: 'filter'; readonly source: DecisionLogic; readonly match: DecisionLogic }
  | { readonly kind: 'nothing' }

/** The kinds of boxed expressions under the names Zeebe gives them in its records. */
export const DECISION_TYPES = {
  literal: 'LITERAL_EXPRESSION',
  table: 'DECISION_TABLE',
  context: 'CONTEXT',
  list: 'LIST',
  relation: 'RELATION',
  invocation: 'INVOCATION',
  function: 'UNKNOWN',
  conditional: 'UNKNOWN',
  iteration: 'UNKNOWN',
  filter: 'UNKNOWN',
  nothing: 'UNKNOWN',
} satisfies Record<DecisionLogic['kind'], string>
