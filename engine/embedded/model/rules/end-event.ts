import { nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const allowed: readonly string[] = [
  'bpmn:ErrorEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:TerminateEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CompensateEventDefinition',
]

/** An end event ends with at most one thing, and nothing flows out of it. */
export const endEvent: NodeRule = {
  types: ['bpmn:EndEvent'],
  check(node, report) {
    const definitions = nodesOf(node, 'eventDefinitions')
    if (definitions.length > 1) report('Must have at most one event definition')
    if (!definitions.every(({ $type }) => allowed.includes($type))) {
      report('End events must be one of: none, error, message, terminate, signal, escalation or compensation')
    }
    if (nodesOf(node, 'outgoing').length > 0) {
      report('End events must not have outgoing sequence flows to other elements.')
    }
  },
}
