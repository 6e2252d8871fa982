import { nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const allowed: readonly string[] = [
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:LinkEventDefinition',
  'bpmn:SignalEventDefinition',
]

/** An intermediate catch event waits for exactly one thing. */
export const intermediateCatchEvent: NodeRule = {
  types: ['bpmn:IntermediateCatchEvent'],
  check(node) {
    const definitions = nodesOf(node, 'eventDefinitions')
    if (definitions.length !== 1) return ['Must have exactly one event definition']
    return definitions.every(({ $type }) => allowed.includes($type))
      ? []
      : ['Event definition must be one of: message, timer, link, signal']
  },
}
