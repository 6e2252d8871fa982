import { extensionsOf, nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A message that is thrown is sent by a worker. */
export const messageThrow: NodeRule = {
  types: ['bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'],
  check(node) {
    const isMessage = nodesOf(node, 'eventDefinitions').some(
      ({ $type }) => $type === 'bpmn:MessageEventDefinition',
    )
    if (!isMessage || extensionsOf(node, 'zeebe:TaskDefinition').length === 1) return []
    return ["Must have exactly one 'zeebe:taskDefinition' extension element"]
  },
}
