import { nodeOf, nodesOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

function isDefault(flow: BpmnNode, gateway: BpmnNode): boolean {
  return nodeOf(gateway, 'default')?.id === flow.id
}

/** A gateway that chooses knows how to. */
export const choosingGateway: NodeRule = {
  types: ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'],
  check(node, report) {
    const outgoing = nodesOf(node, 'outgoing')
    const chosen = nodeOf(node, 'default')
    if (chosen && nodeOf(chosen, 'sourceRef')?.id !== node.id) report('Default flow must start at gateway')
    if (outgoing.length < 2) return
    const needs = node.$type === 'bpmn:ExclusiveGateway' ? ' or be default flow' : ''
    for (const flow of outgoing) {
      if (nodeOf(flow, 'conditionExpression') || isDefault(flow, node)) continue
      report(`Must have a condition${needs}`, { on: flow })
    }
  },
}

const waiting: readonly string[] = [
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:SignalEventDefinition',
]

function waits(target: BpmnNode | undefined): boolean {
  if (target?.$type !== 'bpmn:IntermediateCatchEvent') return false
  return nodesOf(target, 'eventDefinitions').some(({ $type }) => waiting.includes($type))
}

/** An event-based gateway leads to events only, to at least two, and nothing else leads there. */
export const eventBasedGateway: NodeRule = {
  types: ['bpmn:EventBasedGateway'],
  check(node, report) {
    const targets = nodesOf(node, 'outgoing').map((flow) => nodeOf(flow, 'targetRef'))
    if (targets.length < 2) report('Event-based gateway must have at least 2 outgoing sequence flows.')
    if (!targets.every(waits)) {
      report(
        'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal intermediate catch events.',
      )
    }
    if (targets.some((target) => target && nodesOf(target, 'incoming').length > 1)) {
      report(
        'Target elements of an event gateway must not have any additional incoming sequence flows other than that from the event gateway.',
      )
    }
  },
}
