import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { Trigger } from '../../model/trigger.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure, type Failure } from '../failure.js'
import { evaluateText } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { openConditions } from './conditions.js'
import { evaluateMessage } from './evaluate-message.js'
import { evaluateTimer } from './evaluate-timer.js'

type Opening = () => void

function openTimer(work: Work, host: ElementInstance, event: Element, scopeKey: number): Opening | Failure {
  if (event.trigger.kind !== 'timer') return () => {}
  const due = evaluateTimer(work, event.trigger, scopeKey)
  if (isFailure(due)) return due
  return () => {
    const { processDefinitionKey, processInstanceKey } = host.value
    work.emit('TIMER:CREATED', work.nextKey(), {
      targetElementId: event.id,
      dueDate: due.dueDate,
      repetitions: due.repetitions,
      processDefinitionKey,
      elementInstanceKey: host.key,
      processInstanceKey,
    })
  }
}

/** Only a boundary event or a start event can let its host go on. */
export function interrupts(event: Element): boolean {
  return event.type === 'BOUNDARY_EVENT' || event.type === 'START_EVENT' ? event.interrupting : true
}

function openMessage(work: Work, host: ElementInstance, event: Element, scopeKey: number): Opening | Failure {
  if (event.trigger.kind !== 'message') return () => {}
  const message = evaluateMessage(work, event.trigger, scopeKey)
  if (isFailure(message)) return message
  return () => {
    const value = {
      messageName: message.name,
      correlationKey: message.correlationKey,
      elementInstanceKey: host.key,
      processInstanceKey: host.value.processInstanceKey,
      bpmnProcessId: host.value.bpmnProcessId,
      interrupting: interrupts(event),
      messageKey: -1,
    }
    work.emit('PROCESS_MESSAGE_SUBSCRIPTION:CREATING', work.nextKey(), { ...value, elementId: event.id })
    work.send({ kind: 'OPEN_MESSAGE_SUBSCRIPTION', value })
  }
}

function openSignal(work: Work, host: ElementInstance, event: Element, scopeKey: number): Opening | Failure {
  if (event.trigger.kind !== 'signal') return () => {}
  const name = evaluateText(work, present(event.trigger.name), scopeKey)
  if (isFailure(name)) return name
  return () => {
    const { processDefinitionKey, bpmnProcessId } = host.value
    work.emit('SIGNAL_SUBSCRIPTION:CREATED', work.nextKey(), {
      signalName: name.value,
      processDefinitionKey,
      bpmnProcessId,
      catchEventId: event.id,
      catchEventInstanceKey: host.key,
    })
  }
}

const openers = { timer: openTimer, message: openMessage, signal: openSignal }

function prepare(work: Work, host: ElementInstance, event: Element): Opening | Failure {
  const { kind } = event.trigger
  if (kind !== 'timer' && kind !== 'message' && kind !== 'signal') return () => {}
  const scopeKey = event.type === 'BOUNDARY_EVENT' ? (host.value.flowScopeKey ?? host.key) : host.key
  return openers[kind](work, host, event, scopeKey)
}

/** Something that is going to be waited for. */
interface Prepared {
  readonly kind: Trigger['kind']
  readonly open: Opening
}

/** Reads what events wait for in the scopes of an instance, so that `openAll` cannot fail. */
export function prepareAll(
  work: Work,
  host: ElementInstance,
  events: readonly Element[],
): readonly Prepared[] | Failure {
  const prepared: Prepared[] = []
  for (const event of events.toReversed()) {
    const opening = prepare(work, host, event)
    if (isFailure(opening)) return opening
    prepared.push({ kind: event.trigger.kind, open: opening })
  }
  return prepared
}

/** Lets events be waited for. */
export function openAll(prepared: readonly Prepared[]): void {
  for (const kind of ['message', 'timer', 'signal']) {
    for (const opening of prepared) if (opening.kind === kind) opening.open()
  }
}

/**
 * Lets an element instance wait for events: its boundary events, itself, those behind it, the event sub-processes in it.
 * All are read before any is opened, so that an incident leaves none half open. Zeebe goes through them from the last of the file,
 * and opens messages first, then timers, then signals.
 */
export function subscribe(
  work: Work,
  host: ElementInstance,
  events: readonly Element[],
): Failure | undefined {
  const prepared = prepareAll(work, host, events)
  if (isFailure(prepared)) return prepared
  openAll(prepared)
  openConditions(work, host, events)
  return undefined
}

/** Lets a scope wait for its boundary events and the start events of its event sub-processes. */
export function subscribeScope(work: Work, scope: ElementInstance, element: Element): Failure | undefined {
  const starts = element.eventSubProcesses.flatMap(({ startEvents }) => startEvents)
  return subscribe(work, scope, [...element.boundaryEvents, ...starts])
}
