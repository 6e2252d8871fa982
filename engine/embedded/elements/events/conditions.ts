import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

/** Lets an element instance wait for the conditions of events. They are read as soon as it has come to life, and with every change. */
export function openConditions(work: Work, host: ElementInstance, events: readonly Element[]): void {
  const { processInstanceKey, processDefinitionKey, bpmnProcessId } = host.value
  for (const event of events) {
    if (event.trigger.kind !== 'conditional') continue
    work.emit('CONDITIONAL_SUBSCRIPTION:CREATED', work.nextKey(), {
      processInstanceKey,
      processDefinitionKey,
      bpmnProcessId,
      catchEventId: event.id,
      elementInstanceKey: host.key,
      condition: event.trigger.condition?.source ?? '',
      interrupting: event.type === 'INTERMEDIATE_CATCH_EVENT' || event.interrupting,
    })
  }
}

/** Ends the waiting of an element instance for conditions, or that for the events of some elements. */
export function closeConditions(
  work: Work,
  host: ElementInstance,
  concerns: (elementId: string) => boolean,
): void {
  for (const [key, value] of [...(work.state.conditions.get(host.value.processInstanceKey) ?? [])]) {
    if (value.elementInstanceKey !== host.key || !concerns(value.catchEventId)) continue
    work.emit('CONDITIONAL_SUBSCRIPTION:DELETED', key, value)
  }
}
