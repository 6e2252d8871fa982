/**
 * Door two: what the designer may use of the engine, in the browser. The same modules as behind door one and nothing of Node,
 * so what the designer shows is what the engine will do.
 *
 * @example
 * const compiled = compileExpression('amount > 100 and') // while typing, without the leading '='
 * if (compiled.kind === 'error') underline(compiled.offset, compiled.message)
 *
 * @example
 * const decisions = await readDecisions(xml, 'fee.dmn')
 * if (decisions.kind === 'error') return underline(decisions.elementId, decisions.message)
 * const outcome = evaluateDecision(decisions, 'fee', scope) // outcome.evaluatedDecisions: which rules fired, with which inputs
 */

/**
 * FEEL (DMN 1.5, chapter 10). `compileExpression` and `compileUnaryTests` answer a compiled expression or an `ExpressionError` with
 * the offset of the first character at fault; they never throw. `evaluate` answers a value, or a failure where an assertion does not
 * hold or the budget is used up; what is null on the way is told by `warnings`. A scope gives variables as JSON texts, so that no
 * digit is lost; `toJson` and `fromJson` lead from values to such texts and back.
 */
export {
  compileExpression,
  compileUnaryTests,
  describeWarnings,
  evaluate,
  fromJson,
  resultType,
  toJson,
} from './embedded/expression/feel.js'
export type {
  CompiledExpression,
  Evaluation,
  EvaluationScope,
  ExpressionError,
  FeelValue,
  ResultType,
  Surroundings,
  Warning,
} from './embedded/expression/feel.js'

/**
 * Decisions (DMN 1.2 to 1.5). `readDecisions` refuses a file with element and reason; `evaluateDecision` answers the output as JSON
 * text with the trace of every decision evaluated on the way, as it will stand in the record.
 */
export { evaluateDecision } from './embedded/expression/feel.js'
export { readDecisions } from './embedded/model/decision-reading.js'
export type {
  DecisionModel,
  DecisionOutcome,
  DecisionRequirements,
  EvaluatedDecision,
  EvaluatedInput,
  EvaluatedOutput,
  MatchedRule,
} from './embedded/expression/feel.js'
export type { DecisionError } from './embedded/model/decision-error.js'

/**
 * Diagrams. `readBpmn` reads a file as deployment does, with the same refusals, `readDefinitions` one that is not finished; `lintMatter` runs the rules of the deploy gate on
 * what it has read: no defects, nothing to refuse.
 */
export { readBpmn } from './embedded/model/read-bpmn.js'
export { readDefinitions } from './embedded/model/read-definitions.js'
export type { BpmnNode } from './embedded/model/bpmn-node.js'
export { lintMatter } from './lint/lint-matter.js'
export { refusalInChinese } from './lint/refusal-in-chinese.js'
export type { BpmnReading } from './embedded/model/read-bpmn.js'
export type { Problem } from './embedded/model/problem.js'
export type { Defect } from './lint/defect.js'
export type { QuickEdit, QuickMend } from './lint/quick-mend.js'
export type { LintMatter } from './lint/lint-context.js'
export type { LintDiagram } from './lint/lint-matter.js'

/**
 * What a diagram shows of the law while it is drawn: `elementBadges` tells limit, default and express mark of each task,
 * `longestChain` the path whose limits add up to the most, in working days.
 */
export { elementBadges } from './lint/element-badges.js'
export { longestChain } from './lint/longest-chain.js'
export { limitText } from './statute/limit.js'
export type { ElementBadge } from './lint/element-badges.js'
export type { LongestChain } from './lint/longest-chain.js'

/**
 * The statute 行政许可法 Art. 82. `deadline` tells when a limit is due, with its arithmetic, from the calendars of
 * `processes/calendars/`; a year that is not loaded is answered as such, never guessed.
 */
export { createCalendar } from './statute/calendar.js'
export { deadline } from './statute/deadline.js'
export { createLawBook } from './statute/law-book.js'
export type { Calendar, CalendarYear, MissingYear } from './statute/calendar.js'
export type { Clock, Stop } from './statute/clock.js'
export type { Deadline } from './statute/deadline.js'
export type { LawBook, LawEntry } from './statute/law-book.js'
export type { Limit } from './statute/limit.js'
