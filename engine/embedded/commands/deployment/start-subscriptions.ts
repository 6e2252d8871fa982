import { present } from '../../log/present.js'
import { evaluateTimer } from '../../elements/events/evaluate-timer.js'
import { isFailure, type Failure } from '../../elements/failure.js'
import { evaluateText } from '../../elements/variables/evaluate-expression.js'
import type { Work } from '../../elements/work.js'
import type { ProcessValue } from '../../log/process-value.js'
import type { Refusal } from '../../log/refusal.js'
import type { Element } from '../../model/element.js'
import type { ProcessModel } from '../../model/process-model.js'
import type { ReadResource } from '../../model/read-resource.js'
import { refuse } from '../answers.js'

/** A start event is read where there are no variables. */
const NOWHERE = -1

type Awaited =
  | { readonly kind: 'timer'; readonly dueDate: number; readonly repetitions: number }
  | { readonly kind: 'message' | 'signal'; readonly name: string }

function awaited(work: Work, { trigger }: Element): Awaited | Failure | undefined {
  if (trigger.kind === 'timer') {
    const due = evaluateTimer(work, trigger, NOWHERE)
    return isFailure(due) ? due : { kind: 'timer', ...due }
  }
  if (trigger.kind !== 'message' && trigger.kind !== 'signal') return undefined
  const name = evaluateText(work, present(trigger.name), NOWHERE)
  return isFailure(name) ? name : { kind: trigger.kind, name: name.value }
}

/** Zeebe's sentence for a start event that cannot say what it waits for. */
function saying({ trigger }: Element, { message }: Failure): string {
  if (trigger.kind === 'timer') return `Invalid timer ${trigger.timer} expression (${message})`
  if (trigger.kind !== 'message' && trigger.kind !== 'signal') return message
  return `Expected constant expression of type String for ${trigger.kind} name '=${trigger.name?.source ?? ''}', but was NULL`
}

/** Refuses a deployment in which a start event cannot say what it waits for. */
export function evaluateStartEvents(work: Work, resources: readonly ReadResource[]): Refusal | undefined {
  for (const resource of resources) {
    if (resource.kind !== 'processes') continue
    for (const start of resource.processes.flatMap(({ root }) => root.startEvents)) {
      const found = awaited(work, start)
      if (!isFailure(found)) continue
      const reason = `Expected to deploy new resources, but encountered the following errors:\n'${resource.name}': - Element: ${start.id}\n    - ERROR: ${saying(start, found)}\n`
      return refuse('INVALID_ARGUMENT', reason)
    }
  }
  return undefined
}

/** Lets the start events of a new version wait for timers, messages and signals. */
export function openStartSubscriptions(work: Work, process: ProcessValue, model: ProcessModel): void {
  const { processDefinitionKey, bpmnProcessId } = process
  for (const start of model.root.startEvents.toReversed()) {
    const found = awaited(work, start)
    if (!found || isFailure(found)) continue
    const key = work.nextKey()
    if (found.kind === 'timer') {
      const { dueDate, repetitions } = found
      const place = { processDefinitionKey, elementInstanceKey: -1, processInstanceKey: -1 }
      work.emit('TIMER:CREATED', key, { targetElementId: start.id, dueDate, repetitions, ...place })
    } else if (found.kind === 'message') {
      work.emit('MESSAGE_START_EVENT_SUBSCRIPTION:CREATED', key, {
        processDefinitionKey,
        bpmnProcessId,
        startEventId: start.id,
        messageName: found.name,
        messageKey: -1,
        correlationKey: '',
        processInstanceKey: -1,
      })
    } else {
      work.emit('SIGNAL_SUBSCRIPTION:CREATED', key, {
        signalName: found.name,
        processDefinitionKey,
        bpmnProcessId,
        catchEventId: start.id,
        catchEventInstanceKey: -1,
      })
    }
  }
}

/** Ends the waiting of the start events of a version that is no longer the newest. */
export function closeStartSubscriptions(work: Work, processDefinitionKey: number): void {
  const { state } = work
  for (const key of [...(state.timersOf.get(processDefinitionKey) ?? [])]) {
    const timer = state.timers.get(key)
    if (timer) work.emit('TIMER:CANCELED', key, timer)
  }
  for (const subscriptions of [...state.messageStarts.values()]) {
    for (const { key, value } of [...subscriptions.values()]) {
      if (value.processDefinitionKey !== processDefinitionKey) continue
      work.emit('MESSAGE_START_EVENT_SUBSCRIPTION:DELETED', key, value)
    }
  }
  for (const { key, value } of [...(state.signalsOf.get(processDefinitionKey)?.values() ?? [])]) {
    work.emit('SIGNAL_SUBSCRIPTION:DELETED', key, value)
  }
}
