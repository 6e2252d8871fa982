import { extensionOf, extensionsOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A call activity says which process it calls. */
export const callActivity: NodeRule = {
  types: ['bpmn:CallActivity'],
  check(node) {
    const called = extensionOf(node, 'zeebe:CalledElement')
    if (!called || extensionsOf(node, 'zeebe:CalledElement').length !== 1) {
      return ["Must have exactly one 'zeebe:calledElement' extension element"]
    }
    return textOf(called, 'processId') || textOf(called, 'processIdExpression')
      ? []
      : ["Attribute 'processId' must be present and not empty"]
  },
}
