import { nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const allowed: readonly string[] = [
  'bpmn:MessageEventDefinition',
  'bpmn:LinkEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CompensateEventDefinition',
]

/** An intermediate throw event says at most one thing. */
export const intermediateThrowEvent: NodeRule = {
  types: ['bpmn:IntermediateThrowEvent'],
  check(node, report) {
    const definitions = nodesOf(node, 'eventDefinitions')
    if (definitions.length > 1) report('Must have at most one event definition')
    if (!definitions.every(({ $type }) => allowed.includes($type))) {
      report(
        'Intermediate throw events must be one of: none, message, link, signal, escalation or compensation',
      )
    }
    if (definitions.some((one) => one['waitForCompletion'] === false)) {
      report(
        'A compensation intermediate throwing event waitForCompletion attribute must be true or not present',
      )
    }
  },
}
