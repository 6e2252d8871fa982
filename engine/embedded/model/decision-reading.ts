import { DmnModdle, type DmnElement } from 'dmn-moddle'
import type {
  DecisionModel,
  DecisionRequirements,
  KnowledgeModel,
} from '../expression/decision/decision-requirements.js'
import type { DecisionError } from './decision-error.js'
import { readTypeName, type DecisionReading } from './decision-feel-reading.js'
import { readFunction, readLogic } from './decision-logic-reading.js'
import {
  childElement,
  childElements,
  decisionRefusal,
  referencedId,
  refusalOf,
  textOfProperty,
} from './decision-nodes.js'
import { DECISION_PACKAGE, inNamespacesOf13 } from './decision-package.js'
import { refuseCycles } from './decision-cycles.js'
import { readTypes } from './decision-types.js'
import { refuseHostileXml } from './xml-guard.js'

/**
 * Reads a DMN file (1.2 to 1.5) and compiles its expressions.
 * Refused, with file, element and reason: DOCTYPE and entities, files too large or too deep, anything the DMN schema does not know,
 * expressions that are no FEEL, decisions that require each other in a circle, other files.
 *
 * @example
 * const requirements = await readDecisions(xml, 'fee.dmn')
 * if (requirements.kind === 'error') reject(`'${requirements.resourceName}': ${requirements.message}`)
 */
export async function readDecisions(
  xml: string,
  resourceName: string,
): Promise<DecisionRequirements | DecisionError> {
  const hostile = refuseHostileXml(xml)
  if (hostile !== undefined) return { kind: 'error', resourceName, message: hostile }
  try {
    return readDefinitions(await parse(xml))
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (!refusal) throw thrown
    return { kind: 'error', resourceName, ...refusal }
  }
}

async function parse(xml: string): Promise<DmnElement> {
  const moddle = new DmnModdle({ dmn: DECISION_PACKAGE })
  const parsed = await moddle.fromXML(inNamespacesOf13(xml)).catch((error: unknown) => {
    throw decisionRefusal(`the XML cannot be read: ${error instanceof Error ? error.message : ''}`)
  })
  // The drawing says nothing to an engine.
  const warning = parsed.warnings.find(({ element }) => element?.$type.startsWith('dmndi:') !== true)
  if (warning) throw decisionRefusal(warning.message.replace(/\s+/g, ' '))
  return parsed.rootElement
}

function readDefinitions(definitions: DmnElement): DecisionRequirements {
  const [foreign] = childElements(definitions, 'import')
  if (foreign) throw decisionRefusal('imports of other files are not supported', foreign)
  const elements = childElements(definitions, 'drgElement')
  const names = [...namesIn(definitions)]
  const reading: DecisionReading = { names, types: readTypes(definitions, names) }
  const decisions = ofType(elements, 'dmn:Decision').map((element) => readDecision(element, reading))
  const knowledge = ofType(elements, 'dmn:BusinessKnowledgeModel').map((element) =>
    readKnowledge(element, reading),
  )
  refuseCycles([...decisions, ...knowledge])
  return {
    kind: 'requirements',
    id: definitions.id ?? '',
    name: definitions.name ?? '',
    namespace: textOfProperty(definitions, 'namespace'),
    decisions,
    knowledge,
  }
}

function ofType(elements: readonly DmnElement[], type: string): DmnElement[] {
  return elements.filter((element) => element.$type === type)
}

// Every name a file declares may stand in any of its expressions: it does no harm where it is not meant.
function namesIn(element: DmnElement, found = new Set<string>()): Set<string> {
  if (element.name) found.add(element.name)
  const iterator = textOfProperty(element, 'iteratorVariable')
  if (iterator) found.add(iterator)
  for (const value of Object.values(element)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && '$type' in child) namesIn(child as DmnElement, found)
    }
  }
  return found
}

function readDecision(element: DmnElement, reading: DecisionReading): DecisionModel {
  const variable = childElement(element, 'variable')
  const logic = childElement(element, 'decisionLogic')
  if (!logic) throw decisionRefusal('a decision has no logic', element)
  return {
    ...readInvocable(element, variable),
    versionTag: versionTagOf(element),
    ...resultTypeOf(variable, reading),
    logic: readLogic(logic, reading),
  }
}

// Lists and contexts of anything are not checked, as Zeebe does not.
function resultTypeOf(
  variable: DmnElement | undefined,
  reading: DecisionReading,
): Pick<DecisionModel, 'type' | 'typeName'> {
  const typeName = textOfProperty(variable, 'typeRef')
  const type =
    variable && !['list', 'context'].includes(typeName) ? readTypeName(variable, reading) : undefined
  return { type, typeName }
}

function readKnowledge(element: DmnElement, reading: DecisionReading): KnowledgeModel {
  const logic = childElement(element, 'encapsulatedLogic')
  if (!logic) throw decisionRefusal('a business knowledge model has no function', element)
  return {
    ...readInvocable(element, childElement(element, 'variable')),
    logic: readFunction(logic, reading, (child) => readLogic(child, reading, 1)),
  }
}

function readInvocable(
  element: DmnElement,
  variable: DmnElement | undefined,
): Pick<DecisionModel, 'id' | 'name' | 'resultNames' | 'requires'> {
  const { id = '', name = '' } = element
  if (id === '') throw decisionRefusal(`'${name}' has no id`, element)
  const requirements = [
    ...childElements(element, 'informationRequirement'),
    ...childElements(element, 'knowledgeRequirement'),
  ]
  const required = requirements.flatMap(
    (requirement) =>
      childElement(requirement, 'requiredDecision') ?? childElement(requirement, 'requiredKnowledge') ?? [],
  )
  const names = [variable?.name ?? '', name, id]
  return { id, name, resultNames: [...new Set(names)].filter(Boolean), requires: required.map(referencedId) }
}

function versionTagOf(element: DmnElement): string {
  const extensions = childElement(element, 'extensionElements')
  const tag =
    extensions && childElements(extensions, 'values').find(({ $type }) => $type === 'zeebe:versionTag')
  return tag ? textOfProperty(tag, 'value') : ''
}
