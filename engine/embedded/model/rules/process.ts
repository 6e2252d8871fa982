import { nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A process has a beginning, and at most one that nothing sets off. */
export const process: NodeRule = {
  types: ['bpmn:Process'],
  check(node) {
    const starts = nodesOf(node, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
    if (starts.length === 0) return ['Must have at least one start event']
    const none = starts.filter((start) => nodesOf(start, 'eventDefinitions').length === 0)
    return none.length > 1 ? ['Multiple none start events are not allowed'] : []
  },
}
