import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A service task says which worker it is for. */
export const serviceTask: NodeRule = {
  types: ['bpmn:ServiceTask'],
  check(node, report) {
    if (extensionsOf(node, 'zeebe:TaskDefinition').length === 1) return
    report("Must have exactly one 'zeebe:taskDefinition' extension element")
  },
}
