import type { BpmnEventType } from '../log/bpmn-event-type.js'
import { extensionOf, nodeOf, nodesOf, textOf, type BpmnNode } from './bpmn-node.js'
import { conditionNames } from './condition-names.js'
import { readOptionalExpression, type Expression } from './expression.js'
import type { Trigger } from './trigger.js'

const eventTypes = {
  none: 'NONE',
  terminate: 'TERMINATE',
  timer: 'TIMER',
  message: 'MESSAGE',
  error: 'ERROR',
  escalation: 'ESCALATION',
  signal: 'SIGNAL',
  link: 'LINK',
  compensation: 'COMPENSATION',
  conditional: 'CONDITIONAL',
  unknown: 'UNSPECIFIED',
} satisfies Record<Trigger['kind'], BpmnEventType>

/** Zeebe's name of what sets off an event. */
export function eventTypeOf(trigger: Trigger): BpmnEventType {
  return eventTypes[trigger.kind]
}

function optional<Key extends string>(key: Key, value: Expression | undefined): { [K in Key]?: Expression } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Expression })
}

/** The trigger of a message: its name and, for catching, the key to correlate by. */
export function readMessage(message: BpmnNode | undefined): Trigger {
  if (!message) return { kind: 'message' }
  const subscription = extensionOf(message, 'zeebe:Subscription')
  return {
    kind: 'message',
    ...optional('name', readOptionalExpression(message.name)),
    ...optional(
      'correlationKey',
      readOptionalExpression(subscription && textOf(subscription, 'correlationKey')),
    ),
  }
}

function readTimer(definition: BpmnNode): Trigger {
  for (const [property, timer] of [
    ['timeDate', 'date'],
    ['timeDuration', 'duration'],
    ['timeCycle', 'cycle'],
  ] as const) {
    const node = nodeOf(definition, property)
    const expression = readOptionalExpression(node && textOf(node, 'body')?.trim())
    if (expression) return { kind: 'timer', timer, expression }
  }
  return { kind: 'unknown', definition: definition.$type }
}

function readDefinition(definition: BpmnNode): Trigger {
  switch (definition.$type) {
    case 'bpmn:TerminateEventDefinition':
      return { kind: 'terminate' }
    case 'bpmn:TimerEventDefinition':
      return readTimer(definition)
    case 'bpmn:MessageEventDefinition':
      return readMessage(nodeOf(definition, 'messageRef'))
    case 'bpmn:ErrorEventDefinition': {
      const error = nodeOf(definition, 'errorRef')
      return {
        kind: 'error',
        ...optional('code', readOptionalExpression(error && textOf(error, 'errorCode'))),
      }
    }
    case 'bpmn:EscalationEventDefinition': {
      const escalation = nodeOf(definition, 'escalationRef')
      const code = readOptionalExpression(escalation && textOf(escalation, 'escalationCode'))
      return { kind: 'escalation', ...optional('code', code) }
    }
    case 'bpmn:SignalEventDefinition':
      return {
        kind: 'signal',
        ...optional('name', readOptionalExpression(nodeOf(definition, 'signalRef')?.name)),
      }
    case 'bpmn:LinkEventDefinition':
      return { kind: 'link', name: definition.name ?? '' }
    case 'bpmn:CompensateEventDefinition': {
      const activity = nodeOf(definition, 'activityRef')?.id
      return activity === undefined
        ? { kind: 'compensation' }
        : { kind: 'compensation', activityId: activity }
    }
    case 'bpmn:ConditionalEventDefinition': {
      const condition = nodeOf(definition, 'condition')
      const expression = readOptionalExpression(condition && textOf(condition, 'body')?.trim())
      const filter = extensionOf(definition, 'zeebe:ConditionalFilter')
      const changes = (filter && textOf(filter, 'variableEvents'))?.split(',').map((name) => name.trim())
      return {
        kind: 'conditional',
        names: conditionNames(expression?.source ?? ''),
        ...optional('condition', expression),
        ...(changes ? { changes: new Set(changes) } : {}),
      }
    }
    default:
      return { kind: 'unknown', definition: definition.$type }
  }
}

/** What sets off an event, or is set off by it. */
export function readTrigger(node: BpmnNode): Trigger {
  const definition = nodesOf(node, 'eventDefinitions')[0]
  return definition ? readDefinition(definition) : { kind: 'none' }
}
