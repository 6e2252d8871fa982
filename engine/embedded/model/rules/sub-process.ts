import { isSet, nodesOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule, Report } from '../node-rule.js'
import { timerKinds } from './timer.js'

const allowed: readonly string[] = [
  'bpmn:TimerEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:ConditionalEventDefinition',
  'bpmn:EscalationEventDefinition',
]

function checkEventSubProcess(start: BpmnNode, report: Report): void {
  const definitions = nodesOf(start, 'eventDefinitions')
  const compensates = definitions.some(({ $type }) => $type === 'bpmn:CompensateEventDefinition')
  if (compensates && start.$parent?.$parent?.$type === 'bpmn:Process') {
    report('A compensation event subprocess is not allowed on the process level')
  }
  if (definitions.length === 0 || !definitions.every(({ $type }) => allowed.includes($type))) {
    report('Start events in event subprocesses must be one of: message, timer, error, signal or escalation')
  }
  const interrupting = start['isInterrupting'] !== false
  for (const definition of definitions) {
    const isCycle =
      definition.$type === 'bpmn:TimerEventDefinition' && timerKinds(definition).includes('timeCycle')
    if (interrupting && isCycle) report('Interrupting timer event with time cycle is not allowed.')
    if (!interrupting && definition.$type === 'bpmn:ErrorEventDefinition') {
      report('Non-Interrupting event of this type is not allowed')
    }
  }
}

/** A sub-process has exactly one beginning: of none, or for an event sub-process an event. */
export const subProcess: NodeRule = {
  types: ['bpmn:SubProcess', 'bpmn:Transaction'],
  check(node, report) {
    const [start, ...others] = nodesOf(node, 'flowElements').filter(
      ({ $type }) => $type === 'bpmn:StartEvent',
    )
    if (!start || others.length > 0) report('Must have exactly one start event')
    else if (isSet(node, 'triggeredByEvent')) checkEventSubProcess(start, report)
    else if (nodesOf(start, 'eventDefinitions').length > 0) {
      report('Start events in subprocesses must be of type none')
    }
    if (!isSet(node, 'triggeredByEvent')) return
    if (nodesOf(node, 'incoming').length + nodesOf(node, 'outgoing').length > 0) {
      report('Event subprocesses must not have sequence flows')
    }
  },
}
