/**
 * The door of the expression room: FEEL and the evaluation of decisions, pure.
 *
 * @example
 * const compiled = compileExpression('amount > 100')
 * if (compiled.kind === 'compiled') evaluate(compiled, scope)
 */
export {
  compileExpression,
  compileUnaryTests,
  type CompiledExpression,
  type ExpressionError,
  type Surroundings,
} from './compile-expression.js'
export { evaluate, type Evaluation } from './evaluate.js'
export type { EvaluationScope } from './evaluation-scope.js'
export { describeWarnings, type Warning } from './warning.js'
export type { FeelValue } from './values/feel-value.js'
export {
  asBoolean,
  asContext,
  asList,
  asNumber,
  asText,
  resultType,
  type ResultType,
} from './values/conversions.js'
export { asDuration, asInstant, instantAfter, type TimerDuration } from './values/timer-values.js'
export { toJson } from './to-json.js'
export { fromJson } from './from-json.js'
export { evaluateDecision, type DecisionOutcome } from './decision/evaluate-decision.js'
export type { DecisionModel, DecisionRequirements } from './decision/decision-requirements.js'
export type {
  EvaluatedDecision,
  EvaluatedInput,
  EvaluatedOutput,
  MatchedRule,
} from './decision/evaluated-decision.js'
