import type { DmnElement } from 'dmn-moddle'
import type { CompiledExpression } from '../expression/feel.js'
import type {
  Aggregation,
  DecisionTable,
  HitPolicy,
  TableInput,
  TableOutput,
  TableRule,
} from '../expression/decision/decision-table.js'
import { readFeel, readTypeName, type DecisionReading } from './decision-feel-reading.js'
import { childElement, childElements, decisionRefusal, textOfProperty } from './decision-nodes.js'

const HIT_POLICIES: readonly HitPolicy[] = [
  'UNIQUE',
  'ANY',
  'PRIORITY',
  'FIRST',
  'RULE ORDER',
  'OUTPUT ORDER',
  'COLLECT',
]
const AGGREGATIONS: readonly Aggregation[] = ['SUM', 'COUNT', 'MIN', 'MAX']

/** Reads a decision table (DMN 1.5, 8.3): every rule must have an entry for every column. */
export function readTable(element: DmnElement, reading: DecisionReading): DecisionTable {
  const inputs = childElements(element, 'input').map((input) => readInput(input, reading))
  const outputs = childElements(element, 'output').map((output) => readOutput(output, reading))
  if (outputs.length === 0) throw decisionRefusal('a decision table without outputs decides nothing', element)
  const hitPolicy = readHitPolicy(element)
  const aggregation = AGGREGATIONS.find((name) => name === textOfProperty(element, 'aggregation'))
  if (aggregation && outputs.length > 1) {
    throw decisionRefusal(`${aggregation} of more than one output is not possible`, element)
  }
  return {
    id: element.id ?? '',
    hitPolicy,
    aggregation,
    inputs,
    outputs,
    rules: childElements(element, 'rule').map((rule, row) => readRule(rule, row, inputs, outputs, reading)),
  }
}

function readHitPolicy(element: DmnElement): HitPolicy {
  const name = textOfProperty(element, 'hitPolicy') || 'UNIQUE'
  const policy = HIT_POLICIES.find((candidate) => candidate === name)
  if (!policy) throw decisionRefusal(`there is no hit policy '${name}'`, element)
  return policy
}

function readInput(input: DmnElement, reading: DecisionReading): TableInput {
  const source = childElement(input, 'inputExpression')
  const expression = readFeel(source, reading)
  if (!source || !expression) throw decisionRefusal('an input has no expression', input)
  return {
    id: input.id ?? '',
    name: textOfProperty(input, 'label') || expression.source,
    expression,
    type: readTypeName(source, reading),
    typeName: textOfProperty(source, 'typeRef'),
    allowed: readFeel(childElement(input, 'inputValues'), reading, 'tests'),
  }
}

function readOutput(output: DmnElement, reading: DecisionReading): TableOutput {
  const values = childElement(output, 'outputValues')
  const text = textOfProperty(values, 'text')
  return {
    id: output.id ?? '',
    name: output.name ?? '',
    label: textOfProperty(output, 'label') || (output.name ?? ''),
    type: readTypeName(output, reading),
    typeName: textOfProperty(output, 'typeRef'),
    values: text === '' ? undefined : readValues(text, reading),
    allowed: readFeel(values, reading, 'tests'),
    fallback: readFeel(childElement(output, 'defaultOutputEntry'), reading),
  }
}

// The values in their order are a list; tests that are no values have none.
function readValues(text: string, reading: DecisionReading): CompiledExpression | undefined {
  try {
    return readFeel({ $type: 'dmn:LiteralExpression', $attrs: {}, text: `[${text}]` }, reading)
  } catch {
    return undefined
  }
}

function readRule(
  rule: DmnElement,
  row: number,
  inputs: readonly TableInput[],
  outputs: readonly TableOutput[],
  reading: DecisionReading,
): TableRule {
  const [conditions, conclusions] = [childElements(rule, 'inputEntry'), childElements(rule, 'outputEntry')]
  if (conditions.length !== inputs.length || conclusions.length !== outputs.length) {
    throw decisionRefusal(
      `rule ${row + 1} has ${conditions.length} inputs and ${conclusions.length} outputs, but the table has ${inputs.length} and ${outputs.length}`,
      rule,
    )
  }
  return {
    id: rule.id ?? '',
    tests: conditions.map((entry, column) =>
      at(row, column, entry, () => readFeel(entry, reading, 'tests') ?? PASSES),
    ),
    outputs: conclusions.map((entry, column) =>
      at(row, inputs.length + column, entry, () => readFeel(entry, reading) ?? empty(entry)),
    ),
  }
}

const PASSES: CompiledExpression = { kind: 'compiled', source: '-', code: () => true }

function empty(entry: DmnElement): never {
  throw decisionRefusal('the cell is empty', entry)
}

function at(
  row: number,
  column: number,
  entry: DmnElement,
  read: () => CompiledExpression,
): CompiledExpression {
  try {
    return read()
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : ''
    throw decisionRefusal(`rule ${row + 1}, column ${column + 1}: ${message}`, entry)
  }
}
