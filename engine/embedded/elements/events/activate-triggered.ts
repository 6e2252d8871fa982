import { present } from '../../log/present.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { valueWithin } from '../flow/instance-value.js'
import { setLocalVariables } from '../variables/set-variables.js'
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

/** Brings an event to life that has already happened, with what it brought as its own variables. */
export function activateHappened(
  work: Work,
  scope: ElementInstance,
  event: Element,
  variables: VariableDocument,
): void {
  const key = work.nextKey()
  const { flows, ...value } = valueWithin(scope, event)
  work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, { ...value, flows })
  work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATED', key, value)
  setLocalVariables(work, present(work.state.instances.get(key)), variables)
  work.follow({ kind: 'COMPLETE_ELEMENT', key })
}

/** Goes on with an event that was triggered: a boundary event, or the event sub-process that a start event begins. */
export function activateTriggered(
  work: Work,
  scope: ElementInstance,
  event: Element,
  variables: VariableDocument,
): void {
  if (event.type !== 'START_EVENT') {
    activateHappened(work, scope, event, variables)
    return
  }
  settleTrigger(work, scope, event.id)
  const value = valueWithin(scope, present(event.scope))
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value, variables, startEventId: event.id })
}
