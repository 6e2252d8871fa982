import { textOf, type BpmnNode } from '../bpmn-node.js'
import type { Report } from '../node-rule.js'

const kinds = ['deployment', 'latest', 'versionTag']

/** Checks which version of a linked resource is meant. */
export function checkBinding(node: BpmnNode, report: Report): void {
  const kind = textOf(node, 'bindingType') ?? 'latest'
  const tag = textOf(node, 'versionTag')
  if (!kinds.includes(kind))
    report(`Attribute 'bindingType' must be one of: ${kinds.join(', ')}`, { on: node })
  if (kind === 'versionTag' && !tag) {
    report("Attribute 'versionTag' must be present and not empty if 'bindingType' is 'versionTag'", {
      on: node,
    })
  }
  if (kind !== 'versionTag' && tag) {
    report("Attribute 'versionTag' may only be used if 'bindingType' is 'versionTag'", { on: node })
  }
}
