import { extensionOf, extensionsOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A script task has an expression or is done by a worker. */
export const scriptTask: NodeRule = {
  types: ['bpmn:ScriptTask'],
  check(node) {
    const count =
      extensionsOf(node, 'zeebe:Script').length + extensionsOf(node, 'zeebe:TaskDefinition').length
    if (count !== 1) {
      return ["Must have exactly one 'zeebe:script' or 'zeebe:taskDefinition' extension element"]
    }
    const script = extensionOf(node, 'zeebe:Script')
    return ['expression', 'resultVariable'].flatMap((name) =>
      script && !textOf(script, name) ? [`Attribute '${name}' must be present and not empty`] : [],
    )
  },
}
