import { newBudget } from '../budget/budget.js'
import type { EvaluationScope } from '../evaluation-scope.js'
import type { Run } from '../runtime/run.js'
import { toJson } from '../to-json.js'
import type { FeelValue } from '../values/feel-value.js'
import { describeValue } from '../values/describe-value.js'
import { measure } from '../values/measure.js'
import { describeWarnings, type Warning } from '../warning.js'
import { DECISION_TYPES } from './decision-logic.js'
import type { DecisionModel, DecisionRequirements, KnowledgeModel } from './decision-requirements.js'
import { decisionFault, faultMessage, typed, withValues, type DecisionRun } from './decision-run.js'
import { evaluateLogic, functionOf } from './evaluate-logic.js'
import type { EvaluatedDecision } from './evaluated-decision.js'

/** How a decision came out, with the trace of every decision evaluated on the way (required decisions first). */
export type DecisionOutcome = {
  readonly evaluatedDecisions: readonly EvaluatedDecision[]
  /** What was passed over with null. */
  readonly warnings: readonly Warning[]
} & (
  | {
      readonly kind: 'decided'
      /** JSON text. */
      readonly output: string
    }
  | {
      readonly kind: 'failed'
      readonly failedDecisionId: string
      /** What Zeebe tells behind "Expected to evaluate decision '…', but"; behind it what is not of its declared type. */
      readonly message: string
    }
)

/** One evaluation of a decision and all it requires. */
interface Evaluating {
  readonly requirements: DecisionRequirements
  readonly run: Run
  readonly results: Map<string, FeelValue>
  readonly evaluated: EvaluatedDecision[]
  readonly doubts: Warning[]
  failedDecisionId: string
}

/**
 * Evaluates the decision `decisionId` of `requirements` with the variables of `scope`; the decisions it requires come first, each once.
 *
 * @example
 * const outcome = evaluateDecision(requirements, 'fee', scope)
 * if (outcome.kind === 'failed') raise(outcome.message)
 */
export function evaluateDecision(
  requirements: DecisionRequirements,
  decisionId: string,
  scope: EvaluationScope,
): DecisionOutcome {
  const warnings: Warning[] = []
  const run: Run = { scope, budget: newBudget(), warnings, variables: new Map() }
  const evaluating: Evaluating = {
    requirements,
    run,
    results: new Map(),
    evaluated: [],
    doubts: [],
    failedDecisionId: decisionId,
  }
  try {
    const output = toJson(resultOf(decisionId, evaluating))
    return { kind: 'decided', output, evaluatedDecisions: evaluating.evaluated, warnings }
  } catch (thrown) {
    const fault = faultMessage(thrown)
    if (fault === undefined) throw thrown
    return {
      kind: 'failed',
      failedDecisionId: evaluating.failedDecisionId,
      message: fault + describeWarnings(evaluating.doubts),
      evaluatedDecisions: evaluating.evaluated,
      warnings,
    }
  }
}

/** The result of a decision, or the function of a business knowledge model. */
function resultOf(id: string, evaluating: Evaluating): FeelValue {
  const known = evaluating.results.get(id)
  if (known !== undefined) return known
  const { decisions, knowledge } = evaluating.requirements
  const decision = decisions.find((candidate) => candidate.id === id)
  const model = decision ?? knowledge.find((candidate) => candidate.id === id)
  if (!model) throw decisionFault(`no decision found with id '${id}'`)
  const seen = model.requires.flatMap((required) => namesOf(required, evaluating))
  const { run, doubts } = evaluating
  const inner = withValues({ run, doubts, trace: { inputs: [], rules: [] } }, seen)
  const value = decision ? decide(decision, inner, evaluating) : knowledgeOf(model, inner)
  evaluating.results.set(id, value)
  return value
}

// A business knowledge model may call itself.
function knowledgeOf({ logic, resultNames }: DecisionModel | KnowledgeModel, inner: DecisionRun): FeelValue {
  if (logic.kind !== 'function') return null
  const self: FeelValue = functionOf(logic, () =>
    withValues(
      inner,
      resultNames.map((name) => [name, self] as const),
    ),
  )
  return self
}

function namesOf(id: string, evaluating: Evaluating): (readonly [string, FeelValue])[] {
  const value = resultOf(id, evaluating)
  const { decisions, knowledge } = evaluating.requirements
  const models: readonly (DecisionModel | KnowledgeModel)[] = [...decisions, ...knowledge]
  return (models.find((model) => model.id === id)?.resultNames ?? []).map((name) => [name, value] as const)
}

/** The value as the model declares it. What is none of the simple types fails; what is none of a type the model defines is null (DMN 1.5, 10.3.2.9.4). */
function withType(value: FeelValue, { type, typeName }: DecisionModel, decision: DecisionRun): FeelValue {
  const seen = typed(value, type, decision)
  if (type?.kind === 'simple' && seen === null && value !== null) {
    throw decisionFault(`expected '${typeName}' but found '${describeValue(value)}'`)
  }
  return seen
}

function decide(decision: DecisionModel, inner: DecisionRun, evaluating: Evaluating): FeelValue {
  const { warnings } = inner.run
  const before = warnings.length
  const record = (output: string): void => {
    evaluating.evaluated.push({
      decisionId: decision.id,
      decisionName: decision.name,
      decisionType: DECISION_TYPES[decision.logic.kind],
      decisionOutput: output,
      evaluatedInputs: inner.trace.inputs,
      matchedRules: inner.trace.rules,
      warnings: warnings.slice(before),
    })
  }
  try {
    const value = withType(evaluateLogic(decision.logic, inner), decision, inner)
    measure(value)
    record(toJson(value))
    return value
  } catch (thrown) {
    evaluating.failedDecisionId = decision.id
    record('null')
    throw thrown
  }
}
