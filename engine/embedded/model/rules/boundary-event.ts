import { nodeOf, nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const allowed: readonly string[] = [
  'bpmn:TimerEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CompensateEventDefinition',
]

/** A boundary event stands on an activity and waits for exactly one thing. */
export const boundaryEvent: NodeRule = {
  types: ['bpmn:BoundaryEvent'],
  check(node) {
    const problems: string[] = []
    const definitions = nodesOf(node, 'eventDefinitions')
    if (!nodeOf(node, 'attachedToRef')) problems.push('Must be attached to an activity')
    if (definitions.length !== 1) problems.push('Must have exactly one event definition')
    else if (!definitions.every(({ $type }) => allowed.includes($type))) {
      problems.push('Boundary events must be one of: timer, message, error, signal, escalation, compensation')
    }
    if (definitions[0]?.$type === 'bpmn:ErrorEventDefinition' && node['cancelActivity'] === false) {
      problems.push('Error boundary events must be interrupting')
    }
    if (nodesOf(node, 'incoming').length > 0) problems.push('Cannot have incoming sequence flows')
    return problems
  },
}
