import type { DmnElement } from 'dmn-moddle'
import { compileUnaryTests, evaluate, type CompiledExpression, type FeelValue } from '../expression/feel.js'
import { namedType, type FeelType } from '../expression/values/feel-type.js'
import { childElement, childElements, decisionRefusal, textOfProperty } from './decision-nodes.js'

/** Reads the item definitions of a DMN file (DMN 1.5, 7.3.2) into types by name; one may name another, but none itself. */
export function readTypes(definitions: DmnElement, names: readonly string[]): ReadonlyMap<string, FeelType> {
  const elements = new Map(
    childElements(definitions, 'itemDefinition').map((item) => [item.name ?? '', item]),
  )
  const types = new Map<string, FeelType>()
  const resolve = (name: string, inProgress: readonly string[]): FeelType | undefined => {
    const known = namedType(name.replace(/^feel:/, '')) ?? types.get(name)
    const element = elements.get(name)
    if (known || !element) return known
    if (inProgress.includes(name)) throw decisionRefusal(`the type '${name}' is defined by itself`, element)
    const type = readItem(element, (other) => resolve(other, [...inProgress, name]), names)
    types.set(name, type)
    return type
  }
  for (const name of elements.keys()) resolve(name, [])
  return types
}

function readItem(
  item: DmnElement,
  resolve: (name: string) => FeelType | undefined,
  names: readonly string[],
): FeelType {
  const components = childElements(item, 'itemComponent')
  const functionItem = childElement(item, 'functionItem')
  const reference = textOfProperty(item, 'typeRef')
  let type: FeelType
  if (components.length > 0) {
    type = {
      kind: 'context',
      entries: new Map(
        components.map((component) => [component.name ?? '', readItem(component, resolve, names)]),
      ),
    }
  } else if (functionItem) {
    type = {
      kind: 'function',
      parameters: childElements(functionItem, 'parameters').map(() => ({ kind: 'any' })),
    }
  } else {
    type = resolve(reference) ?? { kind: 'any' }
  }
  const allowed = allowedBy(childElement(item, 'allowedValues'), item, names)
  const restricted: FeelType = allowed ? { kind: 'allowed', base: type, allows: allowed } : type
  const collection: FeelType =
    item['isCollection'] === true ? { kind: 'list', element: restricted } : restricted
  const constraint = allowedBy(childElement(item, 'typeConstraint'), item, names)
  return constraint ? { kind: 'allowed', base: collection, allows: constraint } : collection
}

function allowedBy(
  tests: DmnElement | undefined,
  item: DmnElement,
  names: readonly string[],
): ((value: FeelValue) => boolean) | undefined {
  const text = textOfProperty(tests, 'text')
  if (text === '') return undefined
  const compiled = compileUnaryTests(text, { names })
  if (compiled.kind === 'error') throw decisionRefusal(compiled.message, item)
  return (value) => passes(compiled, value)
}

// Allowed values are constants: they see nothing but the value.
function passes(tests: CompiledExpression, value: FeelValue): boolean {
  const evaluation = evaluate(tests, {
    values: new Map([['?', value]]),
    variable: () => undefined,
    names: () => ['?'],
    at: 0,
    random: () => 0,
    uuid: () => '',
  })
  return evaluation.kind === 'value' && evaluation.value === true
}
