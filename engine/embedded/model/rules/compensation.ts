import { nodeOf, nodesOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'

function compensates({ $type }: BpmnNode): boolean {
  return $type === 'bpmn:CompensateEventDefinition'
}

function scopeOf(node: BpmnNode): BpmnNode | undefined {
  return node.$parent
}

/** The handler that an association ties to a compensation boundary event. */
function handlerOf(event: BpmnNode): BpmnNode | undefined {
  const associations = nodesOf(scopeOf(event) ?? event, 'artifacts')
  const association = associations.find((one) => nodeOf(one, 'sourceRef')?.id === event.id)
  return association && nodeOf(association, 'targetRef')
}

/** A compensation boundary event leads to its handler, and the handler leads nowhere. */
export const compensationBoundary: NodeRule = {
  types: ['bpmn:BoundaryEvent'],
  check(node, report) {
    if (!nodesOf(node, 'eventDefinitions').some(compensates)) return
    const handler = handlerOf(node)
    if (!handler || nodesOf(node, 'outgoing').length > 0) {
      report(
        'Compensation boundary events must have a compensation association and no outgoing sequence flows',
      )
    }
    if (!handler) return
    if (nodesOf(handler, 'outgoing').length > 0) {
      report('A compensation handler should have no outgoing sequence flows', { on: handler })
    }
    const around = nodesOf(scopeOf(node) ?? node, 'flowElements')
    if (around.some((one) => nodeOf(one, 'attachedToRef')?.id === handler.id)) {
      report('A compensation handler should have no boundary events', { on: handler })
    }
  },
}

/** An event that compensates one activity names one that can be compensated. */
export const compensationThrow: NodeRule = {
  types: ['bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'],
  check(node, report) {
    for (const definition of nodesOf(node, 'eventDefinitions').filter(compensates)) {
      const activity = nodeOf(definition, 'activityRef')
      if (!activity || activity.$type === 'bpmn:SubProcess') continue
      const around = nodesOf(scopeOf(activity) ?? activity, 'flowElements')
      const hasHandler = around.some(
        (one) =>
          nodeOf(one, 'attachedToRef')?.id === activity.id &&
          nodesOf(one, 'eventDefinitions').some(compensates),
      )
      if (hasHandler) continue
      report(
        `The referenced compensation activity '${activity.id ?? ''}' must have either a compensation boundary event or be a subprocess`,
        { on: definition },
      )
    }
  },
}
