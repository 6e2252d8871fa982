import { spend } from '../budget/budget.js'
import { toJson } from '../to-json.js'
import { isInstanceOf } from '../values/feel-type.js'
import type { FeelValue } from '../values/feel-value.js'
import { describeValue } from '../values/describe-value.js'
import { measure } from '../values/measure.js'
import { warn } from '../runtime/run.js'
import type { DecisionTable, TableInput, TableOutput, TableRule } from './decision-table.js'
import { valueOf, withValues, type DecisionRun } from './decision-run.js'
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
  return table.outputs.map((output, column) => {
    const expression = rule.outputs[column]
    const value = expression ? valueOf(expression, decision) : null
    const place = `rule ${row + 1} ('${rule.id}'), column ${table.inputs.length + column + 1}`
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
  if (type && !isInstanceOf(value, type)) {
    warn(
      decision.run,
      'INVALID_TYPE',
      `${place} is expected to be of type '${typeName}', but found ${describeValue(value)}`,
    )
  } else if (allowed && valueOf(allowed, withValues(decision, [['?', value]])) !== true) {
    warn(
      decision.run,
      'INVALID_TYPE',
      `${place} is expected to be one of ${allowed.source}, but found ${describeValue(value)}`,
    )
  }
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
