import type { DmnElement } from 'dmn-moddle'
import type { ContextEntry, DecisionLogic, FunctionParameter } from '../expression/decision/decision-logic.js'
import { childElement, childElements, decisionRefusal, textOfProperty } from './decision-nodes.js'
import { readFeel, readTypeName, type DecisionReading } from './decision-feel-reading.js'
import { readTable } from './decision-table-reading.js'

/** How deep boxed expressions may stand in each other. */
const MAX_NESTING = 50

/** Reads a boxed expression (DMN 1.5, 7.3 and 10.2); undefined makes nothing. */
export function readLogic(
  element: DmnElement | undefined,
  reading: DecisionReading,
  depth = 0,
): DecisionLogic {
  if (!element) return { kind: 'nothing' }
  if (depth > MAX_NESTING) throw decisionRefusal('boxed expressions are nested too deeply', element)
  const inner = (child: DmnElement | undefined): DecisionLogic => readLogic(child, reading, depth + 1)
  switch (element.$type) {
    case 'dmn:LiteralExpression':
      return readLiteral(element, reading)
    case 'dmn:DecisionTable':
      return { kind: 'table', table: readTable(element, reading) }
    case 'dmn:Context':
      return {
        kind: 'context',
        entries: childElements(element, 'contextEntry').map((entry) => readEntry(entry, reading, inner)),
      }
    case 'dmn:List':
      return { kind: 'list', elements: childElements(element, 'elements').map(inner) }
    case 'dmn:Relation':
      return {
        kind: 'relation',
        columns: childElements(element, 'column').map(({ name = '' }) => name),
        rows: childElements(element, 'row').map((row) => childElements(row, 'elements').map(inner)),
      }
    case 'dmn:Invocation':
      return {
        kind: 'invocation',
        callee: inner(childElement(element, 'calledFunction')),
        bindings: childElements(element, 'binding').map((binding) => ({
          parameter: childElement(binding, 'parameter')?.name ?? '',
          logic: inner(childElement(binding, 'bindingFormula')),
        })),
      }
    case 'dmn:FunctionDefinition':
      return readFunction(element, reading, inner)
    default:
      return readIterator(element, (property) =>
        inner(childElement(childElement(element, property) ?? element, 'value')),
      )
  }
}

function readIterator(element: DmnElement, part: (property: string) => DecisionLogic): DecisionLogic {
  const variable = textOfProperty(element, 'iteratorVariable')
  switch (element.$type) {
    case 'dmn:Conditional':
      return {
        kind: 'conditional',
        condition: part('if'),
        consequence: part('then'),
        alternative: part('else'),
      }
    case 'dmn:Filter':
      return { kind: 'filter', source: part('in'), match: part('match') }
    case 'dmn:For':
      return { kind: 'iteration', mode: 'for', variable, source: part('in'), body: part('return') }
    case 'dmn:Some':
      return { kind: 'iteration', mode: 'some', variable, source: part('in'), body: part('satisfies') }
    case 'dmn:Every':
      return { kind: 'iteration', mode: 'every', variable, source: part('in'), body: part('satisfies') }
    default:
      throw decisionRefusal(`decisions made by '${element.$type}' are not supported`, element)
  }
}

function readLiteral(element: DmnElement, reading: DecisionReading): DecisionLogic {
  const expression = readFeel(element, reading)
  if (!expression) throw decisionRefusal('an expression is empty', element)
  return { kind: 'literal', expression }
}

function readEntry(
  entry: DmnElement,
  reading: DecisionReading,
  inner: (child: DmnElement | undefined) => DecisionLogic,
): ContextEntry {
  const variable = childElement(entry, 'variable')
  return {
    name: variable?.name,
    type: variable && readTypeName(variable, reading),
    logic: inner(childElement(entry, 'value')),
  }
}

/** Reads a function: its parameters and its body. Functions of other languages are refused. */
export function readFunction(
  element: DmnElement,
  reading: DecisionReading,
  inner: (child: DmnElement | undefined) => DecisionLogic,
): Extract<DecisionLogic, { kind: 'function' }> {
  const kind = textOfProperty(element, 'kind')
  if (kind !== '' && kind !== 'FEEL')
    throw decisionRefusal(`functions of kind '${kind}' are not supported`, element)
  const parameters = childElements(element, 'formalParameter').map((parameter): FunctionParameter => ({
    name: parameter.name ?? '',
    type: readTypeName(parameter, reading),
  }))
  return { kind: 'function', parameters, body: inner(childElement(element, 'body')) }
}
