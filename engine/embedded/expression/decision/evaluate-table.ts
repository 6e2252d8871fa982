import { spend } from '../budget/budget.js'
import { toJson } from '../to-json.js'
import { isInstanceOf } from '../values/feel-type.js'
import type { FeelValue } from '../values/feel-value.js'
import { describeValue } from '../values/describe-value.js'
import { measure } from '../values/measure.js'
import { warn } from '../runtime/run.js'
import type { DecisionTable, TableInput, TableOutput, TableRule } from './decision-table.js'
import { valueAt } from './value-at.js'
import { valueOf, withValues, type DecisionRun } from './decision-run.js'
import { applyHitPolicy, type Hit } from './hit-policy.js'

/** More of them nobody reads. */
const MAX_DOUBTS = 10

/** The result of a decision table (DMN 1.5, chapter 8), with the trace of its inputs and of the rules that matched. */
export function evaluateTable(table: DecisionTable, decision: DecisionRun): FeelValue {
  const columns = table.inputs.map((_, column) => evaluateInput(table, column, decision))
  const hits: Hit[] = []
  for (const [index, rule] of table.rules.entries()) {
    spend(decision.run.budget, 1 + rule.tests.length)
    if (!matches(table, index, columns, decision)) continue
    hits.push({ index, outputs: evaluateOutputs(table, rule, index, decision) })
    if (table.hitPolicy === 'FIRST') break
  }
  for (const { index, outputs } of hits) decision.trace.rules.push(tracedRule(table, index, outputs))
  return hits.length === 0 ? fallback(table, decision) : applyHitPolicy(table, hits, decision)
}

function matches(
  table: DecisionTable,
  row: number,
  columns: readonly DecisionRun[],
  decision: DecisionRun,
): boolean {
  const tests = table.rules[row]?.tests ?? []
  return tests.every(
    (test, column) => valueAt({ table, row, column }, test, columns[column] ?? decision) === true,
  )
}

// Answers the decision as the tests of the column see it: with the value of the input under `?`.
function evaluateInput(table: DecisionTable, column: number, decision: DecisionRun): DecisionRun {
  const input = table.inputs[column]
  if (!input) return decision
  const value = valueAt({ table, column }, input.expression, decision)
  measure(value)
  decision.trace.inputs.push({ inputId: input.id, inputName: input.name, inputValue: toJson(value) })
  doubt(
    input,
    value,
    `Input '${input.name}' (column ${column + 1}) of decision table '${table.id}'`,
    decision,
  )
  return withValues(decision, [['?', value]])
}

function evaluateOutputs(
  table: DecisionTable,
  rule: TableRule,
  row: number,
  decision: DecisionRun,
): readonly FeelValue[] {
  return table.outputs.map((output, index) => {
    const expression = rule.outputs[index]
    const column = table.inputs.length + index
    const value = expression ? valueAt({ table, row, column }, expression, decision) : null
    const place = `rule ${row + 1} ('${rule.id}'), column ${column + 1}`
    doubt(output, value, `Output '${output.label}' of decision table '${table.id}' (${place})`, decision)
    return value
  })
}

// Zeebe takes what comes, whatever the table declares: so do we, but we say so.
function doubt(
  { type, typeName, allowed }: TableInput | TableOutput,
  value: FeelValue,
  place: string,
  decision: DecisionRun,
): void {
  if (value === null) return
  const expected =
    type && !isInstanceOf(value, type)
      ? `of type '${typeName}'`
      : allowed && valueOf(allowed, withValues(decision, [['?', value]])) !== true
        ? `one of ${allowed.source}`
        : undefined
  if (expected === undefined) return
  const message = `${place} is expected to be ${expected}, but found ${describeValue(value)}`
  warn(decision.run, 'INVALID_TYPE', message)
  if (decision.doubts.length < MAX_DOUBTS) decision.doubts.push({ type: 'INVALID_TYPE', message })
}

function fallback(table: DecisionTable, decision: DecisionRun): FeelValue {
  if (table.outputs.every((output) => output.fallback === undefined)) return null
  const values = table.outputs.map((output) => (output.fallback ? valueOf(output.fallback, decision) : null))
  return applyHitPolicy(
    { ...table, hitPolicy: 'FIRST', aggregation: undefined },
    [{ index: -1, outputs: values }],
    decision,
  )
}

function tracedRule(
  table: DecisionTable,
  index: number,
  outputs: readonly FeelValue[],
): DecisionRun['trace']['rules'][number] {
  return {
    ruleId: table.rules[index]?.id ?? '',
    ruleIndex: index + 1,
    evaluatedOutputs: table.outputs.map(({ id, label }, column) => {
      const value = outputs[column] ?? null
      measure(value)
      return { outputId: id, outputName: label, outputValue: toJson(value) }
    }),
  }
}
