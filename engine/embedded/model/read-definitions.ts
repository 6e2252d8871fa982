import { BpmnModdle } from 'bpmn-moddle'
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' }
import type { BpmnNode } from './bpmn-node.js'
import { refuseHostileXml } from './xml-guard.js'

const moddle = new BpmnModdle({ zeebe })

/**
 * Parses a diagram that is still being drawn: whatever is in it, whether an engine would run it or not. `undefined` where the file is
 * no BPMN at all. What is deployed is read by `readBpmn`.
 */
export async function readDefinitions(xml: string): Promise<BpmnNode | undefined> {
  if (refuseHostileXml(xml) !== undefined) return undefined
  try {
    const { rootElement } = await moddle.fromXML(xml)
    return rootElement
  } catch {
    return undefined
  }
}
