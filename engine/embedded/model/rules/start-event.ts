import { isSet, nodesOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const forProcess: readonly string[] = [
  'bpmn:TimerEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:SignalEventDefinition',
]
const forEventSubProcess: readonly string[] = [
  ...forProcess,
  'bpmn:ErrorEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CompensateEventDefinition',
]

function allowed(scope: BpmnNode | undefined): readonly string[] {
  if (scope?.$type === 'bpmn:Process') return forProcess
  return scope && isSet(scope, 'triggeredByEvent') ? forEventSubProcess : []
}

/** A start event is set off by what its scope can be begun with. */
export const startEvent: NodeRule = {
  types: ['bpmn:StartEvent'],
  check(node) {
    const definitions = nodesOf(node, 'eventDefinitions')
    if (definitions.length > 1) return ['Start event can have at most one event definition']
    const scope = node.$parent
    if (scope && isSet(scope, 'triggeredByEvent') && definitions.length === 0) {
      return [
        'Start events in event subprocesses must be one of: message, timer, error, signal, escalation or compensation',
      ]
    }
    if (definitions.every(({ $type }) => allowed(scope).includes($type))) return []
    return scope?.$type === 'bpmn:Process'
      ? ['Start events must be one of: none, timer, message or signal']
      : ['Start event must be a none start event']
  },
}
