import { extensionsOf, nodeOf, nodesOf, textOf, type BpmnNode } from '../bpmn-node.js'
import type { NodeRule, Report } from '../node-rule.js'
import { checkExpressionText } from './expression.js'
import { checkMessage, checkMessageName } from './message.js'
import { checkTimer } from './timer.js'

const known: ReadonlySet<string> = new Set([
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:TerminateEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:LinkEventDefinition',
  'bpmn:CompensateEventDefinition',
  'bpmn:ConditionalEventDefinition',
])

const throwing: ReadonlySet<string> = new Set(['bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'])

function isProcessStart(event: BpmnNode): boolean {
  return event.$type === 'bpmn:StartEvent' && event.$parent?.$type === 'bpmn:Process'
}

function checkMessageDefinition(definition: BpmnNode, event: BpmnNode, report: Report): void {
  if (throwing.has(event.$type)) return
  const message = nodeOf(definition, 'messageRef')
  if (!message) report('Must reference a message', { on: definition })
  else if (isProcessStart(event)) checkMessageName(message, report)
  else checkMessage(message, report)
}

/** A catch event is found by its code, so it must be known before; without one it catches all. */
function checkCatchCode(definition: BpmnNode, code: string | undefined, kind: string, report: Report): void {
  if (!code?.startsWith('=')) return
  report(`The ${kind}Code of the ${kind} catch event is not allowed to be an expression`, { on: definition })
}

function checkError(definition: BpmnNode, event: BpmnNode, report: Report): void {
  const error = nodeOf(definition, 'errorRef')
  const code = error && textOf(error, 'errorCode')
  if (!throwing.has(event.$type)) checkCatchCode(definition, code, 'error', report)
  else if (!error) report('Must reference an error', { on: definition })
  else if (!code) report('ErrorCode must be present and not empty', { on: definition })
}

function checkEscalation(definition: BpmnNode, event: BpmnNode, report: Report): void {
  const escalation = nodeOf(definition, 'escalationRef')
  const code = escalation && textOf(escalation, 'escalationCode')
  if (!throwing.has(event.$type)) checkCatchCode(definition, code, 'escalation', report)
  else if (!escalation) report('Must reference an escalation', { on: definition })
  else if (!code) report('EscalationCode must be present and not empty', { on: escalation })
}

const variableEvents: readonly string[] = ['create', 'update']

/** A condition is an expression; only inside an instance are there changes of variables to choose from. */
function checkCondition(definition: BpmnNode, event: BpmnNode, report: Report): void {
  const condition = nodeOf(definition, 'condition')
  checkExpressionText(
    (condition && textOf(condition, 'body')?.trim()) ?? '',
    (message) => report(message, { on: definition }),
    { dynamic: true },
  )
  for (const filter of extensionsOf(definition, 'zeebe:ConditionalFilter')) {
    const events = textOf(filter, 'variableEvents')
    if (events === undefined) continue
    if (isProcessStart(event)) {
      report("Attribute 'variableEvents' is not supported by the start event of a process", { on: filter })
    }
    if (events.split(',').every((name) => variableEvents.includes(name.trim()))) continue
    report(`Attribute 'variableEvents' must be one of: ${variableEvents.join(', ')}`, { on: filter })
  }
}

function checkDefinition(definition: BpmnNode, event: BpmnNode, report: Report): void {
  switch (definition.$type) {
    case 'bpmn:TimerEventDefinition':
      return checkTimer(definition, event, report)
    case 'bpmn:MessageEventDefinition':
      return checkMessageDefinition(definition, event, report)
    case 'bpmn:ErrorEventDefinition':
      return checkError(definition, event, report)
    case 'bpmn:EscalationEventDefinition':
      return checkEscalation(definition, event, report)
    case 'bpmn:SignalEventDefinition': {
      const signal = nodeOf(definition, 'signalRef')
      if (!signal) report('Must reference a signal', { on: definition })
      else if (!signal.name) report('Name must be present and not empty', { on: signal })
      return
    }
    case 'bpmn:LinkEventDefinition':
      if (!definition.name) report('Link name must be present and not empty.', { on: definition })
      return
    case 'bpmn:ConditionalEventDefinition':
      return checkCondition(definition, event, report)
    default:
      if (!known.has(definition.$type))
        report('Event definition of this type is not supported', { on: definition })
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
  check(event, report) {
    for (const definition of nodesOf(event, 'eventDefinitions')) checkDefinition(definition, event, report)
  },
}
