import { nodeOf, nodesOf } from '../bpmn-node.js'
import { elementKind } from '../element-kinds.js'
import type { NodeRule, Report } from '../node-rule.js'
import type { BpmnNode } from '../bpmn-node.js'
import { timerKinds } from './timer.js'

const allowed: readonly string[] = [
  'bpmn:TimerEventDefinition',
  'bpmn:MessageEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:ConditionalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CompensateEventDefinition',
]

const escalating: readonly (string | undefined)[] = ['SUB_PROCESS', 'AD_HOC_SUB_PROCESS', 'CALL_ACTIVITY']

function checkHost(node: BpmnNode, kind: string, report: Report): void {
  const host = nodeOf(node, 'attachedToRef')
  const type = host && elementKind(host)
  const isActivity = type?.endsWith('TASK') || escalating.includes(type)
  if (!isActivity) report('Must be attached to an activity')
  if (kind === 'bpmn:EscalationEventDefinition' && !escalating.includes(type)) {
    report('An escalation boundary event should only be attached to a subprocess, or a call activity.')
  }
}

function checkInterruption(node: BpmnNode, definition: BpmnNode, report: Report): void {
  const interrupting = node['cancelActivity'] !== false
  if (interrupting && definition.$type === 'bpmn:TimerEventDefinition') {
    if (timerKinds(definition).includes('timeCycle')) {
      report('Interrupting timer event with time cycle is not allowed.')
    }
  }
  if (!interrupting && definition.$type === 'bpmn:ErrorEventDefinition') {
    report('Non-Interrupting event of this type is not allowed')
  }
}

/** A boundary event stands on an activity and waits for exactly one thing. */
export const boundaryEvent: NodeRule = {
  types: ['bpmn:BoundaryEvent'],
  check(node, report) {
    const [definition, ...others] = nodesOf(node, 'eventDefinitions')
    checkHost(node, definition?.$type ?? '', report)
    if (!definition || others.length > 0) report('Must have exactly one event definition')
    else if (!allowed.includes(definition.$type)) {
      report('Boundary events must be one of: timer, message, error, signal, escalation')
    } else checkInterruption(node, definition, report)
    if (nodesOf(node, 'incoming').length > 0) report('Cannot have incoming sequence flows')
  },
}
