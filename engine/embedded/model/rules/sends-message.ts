import { extensionsOf, nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A message that is sent is sent by a worker. */
export const sendsMessage: NodeRule = {
  types: ['bpmn:SendTask', 'bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'],
  check(node, report) {
    const sends =
      node.$type === 'bpmn:SendTask' ||
      nodesOf(node, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:MessageEventDefinition')
    if (!sends || extensionsOf(node, 'zeebe:TaskDefinition').length === 1) return
    report("Must have either one 'zeebe:publishMessage' or one 'zeebe:taskDefinition' extension element")
  },
}
