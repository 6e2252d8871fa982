import type { VariableDocument } from '../../log/variable-document.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { valueWithin } from '../flow/instance-value.js'
import type { Work } from '../work.js'

/** Forgets a trigger of a living instance, because it is being carried out. */
export function settleTrigger(work: Work, host: ElementInstance, eventId: string): void {
  const trigger = host.triggers?.find(({ elementId }) => elementId === eventId)
  if (!trigger) return
  const { processDefinitionKey, processInstanceKey } = host.value
  work.emit('PROCESS_EVENT:TRIGGERED', trigger.key, {
    scopeKey: host.key,
    processDefinitionKey,
    processInstanceKey,
    targetElementId: eventId,
  })
}

/** Goes on with an event that was triggered: a boundary event, or the event sub-process that a start event begins. */
export function activateTriggered(
  work: Work,
  scope: ElementInstance,
  event: Element,
  variables: VariableDocument,
): void {
  if (event.type !== 'START_EVENT') {
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value: valueWithin(scope, event), variables })
    return
  }
  settleTrigger(work, scope, event.id)
  const value = valueWithin(scope, event.scope!)
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value, variables, startEventId: event.id })
}
