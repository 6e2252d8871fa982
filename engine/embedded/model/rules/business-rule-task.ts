import { extensionOf, extensionsOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A business rule task calls a decision or is done by a worker. */
export const businessRuleTask: NodeRule = {
  types: ['bpmn:BusinessRuleTask'],
  check(node) {
    const count =
      extensionsOf(node, 'zeebe:CalledDecision').length + extensionsOf(node, 'zeebe:TaskDefinition').length
    if (count !== 1) {
      return ["Must have exactly one 'zeebe:calledDecision' or 'zeebe:taskDefinition' extension element"]
    }
    const called = extensionOf(node, 'zeebe:CalledDecision')
    return ['decisionId', 'resultVariable'].flatMap((name) =>
      called && !textOf(called, name) ? [`Attribute '${name}' must be present and not empty`] : [],
    )
  },
}
