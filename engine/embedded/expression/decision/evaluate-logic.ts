import { nested, spend } from '../budget/budget.js'
import { seriesOf } from '../operations/series.js'
import { warn } from '../runtime/run.js'
import { isNumber, toInteger } from '../values/feel-decimal.js'
import type { FeelFunction } from '../values/feel-function.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind, isContext, isList } from '../values/kind-of.js'
import type { DecisionLogic } from './decision-logic.js'
import { typed, valueOf, withValues, type DecisionRun } from './decision-run.js'
import { evaluateTable } from './evaluate-table.js'

type Of<Kind extends DecisionLogic['kind']> = Extract<DecisionLogic, { kind: Kind }>

const EVALUATORS: { [Kind in DecisionLogic['kind']]: (logic: Of<Kind>, decision: DecisionRun) => FeelValue } =
  {
    literal: ({ expression }, decision) => valueOf(expression, decision),
    table: ({ table }, decision) => evaluateTable(table, decision),
    context: evaluateContext,
    list: ({ elements }, decision) => elements.map((element) => evaluateLogic(element, decision)),
    relation: ({ columns, rows }, decision) =>
      rows.map(
        (row) => new Map(row.map((cell, column) => [columns[column] ?? '', evaluateLogic(cell, decision)])),
      ),
    invocation: evaluateInvocation,
    function: (logic, decision) => functionOf(logic, () => decision),
    conditional: ({ condition, consequence, alternative }, decision) =>
      evaluateLogic(evaluateLogic(condition, decision) === true ? consequence : alternative, decision),
    iteration: evaluateIteration,
    filter: evaluateFilter,
    nothing: () => null,
  }

/** The value of a boxed expression. Throws a decision fault if it fails. */
export function evaluateLogic(logic: DecisionLogic, decision: DecisionRun): FeelValue {
  const evaluator = EVALUATORS[logic.kind] as (logic: DecisionLogic, decision: DecisionRun) => FeelValue
  return nested(decision.run.budget, 4, () => evaluator(logic, decision))
}

function evaluateContext({ entries }: Of<'context'>, decision: DecisionRun): FeelValue {
  const context = new Map<string, FeelValue>()
  let inner = decision
  for (const { name, type, logic } of entries) {
    const value = typed(evaluateLogic(logic, inner), type, decision)
    if (name === undefined) return value
    context.set(name, value)
    inner = withValues(inner, [[name, value]])
  }
  return context
}

/** A boxed function as a value. What it sees is asked for when it is called: a function may see itself. */
export function functionOf(
  { parameters, body }: Of<'function'>,
  surroundings: () => DecisionRun,
): FeelFunction {
  return {
    kind: 'function',
    parameters: parameters.map(({ name }) => name),
    invoke(args) {
      const decision = surroundings()
      spend(decision.run.budget, 10)
      const values = parameters.map(
        ({ name, type }, index) => [name, typed(args[index] ?? null, type, decision)] as const,
      )
      return nested(decision.run.budget, 10, () => evaluateLogic(body, withValues(decision, values)))
    },
  }
}

function evaluateInvocation({ callee, bindings }: Of<'invocation'>, decision: DecisionRun): FeelValue {
  const called = evaluateLogic(callee, decision)
  if (!hasKind(called, 'function'))
    return warn(decision.run, 'NO_FUNCTION_FOUND', 'No function found to invoke')
  const args = new Map(bindings.map(({ parameter, logic }) => [parameter, evaluateLogic(logic, decision)]))
  return called.invoke(called.parameters.map((name) => args.get(name) ?? null))
}

function evaluateIteration(
  { mode, variable, source, body }: Of<'iteration'>,
  decision: DecisionRun,
): FeelValue {
  const series = seriesOf(evaluateLogic(source, decision))
  if (!series) return warn(decision.run, 'INVALID_TYPE', `Can't iterate: expected a list or a range`)
  const results: FeelValue[] = []
  const growing = mode === 'for' && mayAskForPartial(body)
  for (let index = 0; index < series.length; index++) {
    spend(decision.run.budget, growing ? 10 + results.length : 10)
    const partial = growing ? [['partial', results.slice()] as const] : []
    const value = evaluateLogic(body, withValues(decision, [[variable, series.at(index)], ...partial]))
    if (mode !== 'for' && value === (mode === 'some')) return value
    results.push(value)
  }
  if (mode === 'for') return results
  return results.every((value) => value === (mode === 'every')) ? mode === 'every' : null
}

// What has been made so far is handed to each turn, and copying it each time takes its toll: only where it is asked for.
function mayAskForPartial(body: DecisionLogic): boolean {
  return body.kind !== 'literal' || body.expression.source.includes('partial')
}

function evaluateFilter({ source, match }: Of<'filter'>, decision: DecisionRun): FeelValue {
  const value = evaluateLogic(source, decision)
  if (value === null) return null
  const list = isList(value) ? value : [value]
  const passing: FeelValue[] = []
  for (const item of list) {
    spend(decision.run.budget, 10)
    const entries = isContext(item) ? [...item] : []
    const passed = evaluateLogic(match, withValues(decision, [['item', item], ...entries]))
    if (isNumber(passed)) {
      const position = toInteger(passed) ?? 0
      return (position === 0 ? undefined : list.at(position > 0 ? position - 1 : position)) ?? null
    }
    if (passed === true) passing.push(item)
  }
  return passing
}
