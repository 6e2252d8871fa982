import { nodeOf, nodesOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

function isDefault(flow: BpmnNode, gateway: BpmnNode): boolean {
  return nodeOf(gateway, 'default')?.id === flow.id
}

/** A gateway that chooses knows how to. */
export const choosingGateway: NodeRule = {
  types: ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'],
  check(node) {
    const outgoing = nodesOf(node, 'outgoing')
    const problems: string[] = []
    const chosen = nodeOf(node, 'default')
    if (chosen && nodeOf(chosen, 'sourceRef')?.id !== node.id) {
      problems.push('Default flow must start at gateway')
    }
    if (outgoing.length < 2) return problems
    for (const flow of outgoing) {
      if (nodeOf(flow, 'conditionExpression') || isDefault(flow, node)) continue
      problems.push(`Must have a condition or be default flow: '${flow.id ?? ''}'`)
    }
    return problems
  },
}

const waiting: readonly string[] = [
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:SignalEventDefinition',
]

function waits(target: BpmnNode | undefined): boolean {
  if (target?.$type !== 'bpmn:IntermediateCatchEvent' || nodesOf(target, 'incoming').length > 1) return false
  return nodesOf(target, 'eventDefinitions').some(({ $type }) => waiting.includes($type))
}

/** An event-based gateway leads to events only, and to at least two. */
export const eventBasedGateway: NodeRule = {
  types: ['bpmn:EventBasedGateway'],
  check(node) {
    const outgoing = nodesOf(node, 'outgoing')
    if (outgoing.length < 2) {
      return ['Event-based gateway must have at least 2 outgoing sequence flows.']
    }
    return outgoing.every((flow) => waits(nodeOf(flow, 'targetRef')))
      ? []
      : [
          'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal intermediate catch events.',
        ]
  },
}
