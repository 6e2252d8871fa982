import { extensionsOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** What is done by a worker says which. */
export const jobWorkerTask: NodeRule = {
  types: ['bpmn:ServiceTask', 'bpmn:SendTask'],
  check: (node) =>
    extensionsOf(node, 'zeebe:TaskDefinition').length === 1
      ? []
      : ["Must have exactly one 'zeebe:taskDefinition' extension element"],
}
