import { extensionsOf, textOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { checkBinding } from './binding.js'
import { checkExpressionText } from './expression.js'

/** A call activity says which process it calls. */
export const callActivity: NodeRule = {
  types: ['bpmn:CallActivity'],
  check(node, report) {
    const called = extensionsOf(node, 'zeebe:CalledElement')
    if (called.length !== 1) report("Must have exactly one 'zeebe:calledElement' extension element")
    for (const one of called) {
      const id = textOf(one, 'processId') ?? textOf(one, 'processIdExpression')
      checkExpressionText(id, (message) => report(message, { on: one }))
      checkBinding(one, report)
    }
  },
}
