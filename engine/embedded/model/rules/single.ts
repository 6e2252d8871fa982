import { extensionsOf, type BpmnNode } from '../bpmn-node.js'
import type { Report } from '../node-rule.js'

/** Of some extension elements there may be at most one. `name`: as it stands in the file, without prefix. */
export function checkSingle(node: BpmnNode, name: string, report: Report): void {
  const type = `zeebe:${name.charAt(0).toUpperCase()}${name.slice(1)}`
  if (extensionsOf(node, type).length < 2) return
  report(
    `Must have exactly one 'zeebe:${name}' extension element when exists. Please check process definition XML and retain only one extension element.`,
  )
}
