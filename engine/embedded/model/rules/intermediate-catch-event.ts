import { nodesOf } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { timerKinds } from './timer.js'

const allowed: readonly string[] = [
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:LinkEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:ConditionalEventDefinition',
]

/** An intermediate catch event waits for exactly one thing, once. */
export const intermediateCatchEvent: NodeRule = {
  types: ['bpmn:IntermediateCatchEvent'],
  check(node, report) {
    const [definition, ...others] = nodesOf(node, 'eventDefinitions')
    if (!definition || others.length > 0) {
      report('Must have exactly one event definition')
      return
    }
    if (!allowed.includes(definition.$type)) {
      report('Event definition must be one of: message, timer, signal, or link')
    }
    const isTimer = definition.$type === 'bpmn:TimerEventDefinition'
    if (isTimer && !timerKinds(definition).some((kind) => kind !== 'timeCycle')) {
      report('Intermediate timer catch event must have either a time duration or a time date.')
    }
  },
}
