import { spend } from '../budget/budget.js'
import { toJson } from '../to-json.js'
import { isInstanceOf } from '../values/feel-type.js'
import type { FeelValue } from '../values/feel-value.js'
import { describeValue } from '../values/describe-value.js'
import { measure } from '../values/measure.js'
import { coerce } from '../operations/coerce.js'
import type { DecisionTable, TableOutput, TableRule } from './decision-table.js'
import { decisionFault, valueOf, withValues, type DecisionRun } from './decision-run.js'
import { applyHitPolicy, type Hit } from './hit-policy.js'

/** The result of a decision table (DMN 1.5, chapter 8), with the trace of its inputs and of the rules that matched. */
export function evaluateTable(table: DecisionTable, decision: DecisionRun): FeelValue {
  const columns = table.inputs.map((_, column) => evaluateInput(table, column, decision))
  const hits: Hit[] = []
  for (const [index, rule] of table.rules.entries()) {
    spend(decision.run.budget, 1 + rule.tests.length)
    if (!rule.tests.every((test, column) => valueOf(test, columns[column] ?? decision) === true)) continue
    hits.push({ index, outputs: evaluateOutputs(table, rule, index, decision) })
    if (table.hitPolicy === 'FIRST') break
  }
  for (const { index, outputs } of hits) decision.trace.rules.push(tracedRule(table, index, outputs))
  return hits.length === 0 ? fallback(table, decision) : applyHitPolicy(table, hits, decision)
}

// Answers the decision as the tests of the column see it: with the value of the input under `?`.
function evaluateInput(table: DecisionTable, column: number, decision: DecisionRun): DecisionRun {
  const input = table.inputs[column]
  if (!input) return decision
  const value = valueOf(input.expression, decision)
  measure(value)
  const { id, name, type, typeName, allowed } = input
  decision.trace.inputs.push({ inputId: id, inputName: name, inputValue: toJson(value) })
  const seen = type ? coerce(value, type, { ...decision.run, warnings: [] }) : value
  const place = `input '${name}' (column ${column + 1}) of decision table '${table.id}'`
  if (seen === null && value !== null) {
    throw decisionFault(`${place} is expected to be of type '${typeName}', but found ${describeValue(value)}`)
  }
  const inner = withValues(decision, [['?', seen]])
  if (allowed && seen !== null && valueOf(allowed, inner) !== true) {
    throw decisionFault(
      `${place} is expected to be one of ${allowed.source}, but found ${describeValue(seen)}`,
    )
  }
  return inner
}

function evaluateOutputs(
  table: DecisionTable,
  rule: TableRule,
  row: number,
  decision: DecisionRun,
): readonly FeelValue[] {
  return table.outputs.map((output, column) => {
    const expression = rule.outputs[column]
    const value = expression ? valueOf(expression, decision) : null
    return checked(
      output,
      value,
      `rule ${row + 1} ('${rule.id}'), column ${table.inputs.length + column + 1}`,
      table,
      decision,
    )
  })
}

function checked(
  output: TableOutput,
  value: FeelValue,
  place: string,
  table: DecisionTable,
  decision: DecisionRun,
): FeelValue {
  const { label, type, typeName, allowed } = output
  const seen = type ? coerce(value, type, { ...decision.run, warnings: [] }) : value
  const where = `output '${label}' of decision table '${table.id}' (${place})`
  if (value !== null && (seen === null || (type && !isInstanceOf(seen, type)))) {
    throw decisionFault(`${where} is expected to be of type '${typeName}', but found ${describeValue(value)}`)
  }
  if (allowed && seen !== null && valueOf(allowed, withValues(decision, [['?', seen]])) !== true) {
    throw decisionFault(
      `${where} is expected to be one of ${allowed.source}, but found ${describeValue(seen)}`,
    )
  }
  return seen
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
