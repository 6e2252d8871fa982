import { nodeOf, nodesOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule } from '../node-rule.js'
import { catchableMessage } from './catchable-message.js'

const known: ReadonlySet<string> = new Set([
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:TerminateEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:LinkEventDefinition',
  'bpmn:CompensateEventDefinition',
])

const throwing: ReadonlySet<string> = new Set(['bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'])

function isProcessStart(event: BpmnNode): boolean {
  return event.$type === 'bpmn:StartEvent' && event.$parent?.$type === 'bpmn:Process'
}

function checkTimer(definition: BpmnNode): readonly string[] {
  const kinds = ['timeDate', 'timeDuration', 'timeCycle'].filter((kind) => nodeOf(definition, kind))
  const [kind] = kinds
  const node = kind === undefined ? undefined : nodeOf(definition, kind)
  if (!kind || !node || kinds.length !== 1) {
    return ['Must be exactly one type of timer: timeDuration, timeDate or timeCycle']
  }
  return textOf(node, 'body')?.trim() ? [] : [`Timer ${kind} must be present and not empty`]
}

function checkMessage(definition: BpmnNode, event: BpmnNode): readonly string[] {
  if (throwing.has(event.$type)) return []
  const message = nodeOf(definition, 'messageRef')
  if (!message) return ['Must reference a message']
  if (!isProcessStart(event)) return catchableMessage(message)
  return message.name ? [] : ['Name must be present and not empty']
}

function checkDefinition(definition: BpmnNode, event: BpmnNode): readonly string[] {
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return checkTimer(definition)
    case 'bpmn:MessageEventDefinition':
      return checkMessage(definition, event)
    case 'bpmn:ErrorEventDefinition': {
      const error = nodeOf(definition, 'errorRef')
      if (!error) return throwing.has(event.$type) ? ['Must reference an error'] : []
      return textOf(error, 'errorCode') ? [] : ['ErrorCode must be present and not empty']
    }
    case 'bpmn:EscalationEventDefinition': {
      const escalation = nodeOf(definition, 'escalationRef')
      if (!escalation) return throwing.has(event.$type) ? ['Must reference an escalation'] : []
      return textOf(escalation, 'escalationCode') ? [] : ['EscalationCode must be present and not empty']
    }
    case 'bpmn:SignalEventDefinition': {
      const signal = nodeOf(definition, 'signalRef')
      if (!signal) return ['Must reference a signal']
      return signal.name ? [] : ['Name must be present and not empty']
    }
    case 'bpmn:LinkEventDefinition':
      return definition.name ? [] : ['Link name must be present and not empty.']
    default:
      return known.has(definition.$type) ? [] : ['Event definition of this type is not supported']
  }
}

/** What sets off an event is something that can run, and is told in full. */
export const eventDefinition: NodeRule = {
  types: [
    'bpmn:StartEvent',
    'bpmn:EndEvent',
    'bpmn:BoundaryEvent',
    'bpmn:IntermediateCatchEvent',
    'bpmn:IntermediateThrowEvent',
  ],
  check: (event) =>
    nodesOf(event, 'eventDefinitions').flatMap((definition) => checkDefinition(definition, event)),
}
