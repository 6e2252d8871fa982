import { isSet, nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

const allowed: readonly string[] = [
  'bpmn:TimerEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:ConditionalEventDefinition',
]

/** A start event is set off by at most one thing, by which an instance can begin. */
export const startEvent: NodeRule = {
  types: ['bpmn:StartEvent'],
  check(node, report) {
    const definitions = nodesOf(node, 'eventDefinitions')
    if (definitions.length > 1) report("Start event can't have more than one type")
    const scope = node.$parent
    if (!scope || isSet(scope, 'triggeredByEvent') || scope.$type !== 'bpmn:Process') return
    if (definitions.every(({ $type }) => allowed.includes($type))) return
    report('Start events must be one of: none, timer, message or signal')
  },
}
