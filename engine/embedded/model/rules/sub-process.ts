import { isSet, nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

/** A sub-process has exactly one beginning. */
export const subProcess: NodeRule = {
  types: ['bpmn:SubProcess'],
  check(node) {
    const starts = nodesOf(node, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent')
    const problems = starts.length === 1 ? [] : ['Must have exactly one start event']
    if (!isSet(node, 'triggeredByEvent')) return problems
    const flows = nodesOf(node, 'incoming').length + nodesOf(node, 'outgoing').length
    return flows === 0 ? problems : [...problems, 'Event subprocesses must not have sequence flows']
  },
}
