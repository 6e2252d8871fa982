import { present } from '../../log/present.js'
import type { VariableDocument } from '../../log/variable-document.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { scopeOf } from '../element-of.js'
import { terminateChildren } from '../flow/terminate-instance.js'
import type { Work } from '../work.js'
import { activateTriggered, settleTrigger } from './activate-triggered.js'
import { unsubscribe } from './unsubscribe.js'

/**
 * Lets something that was waited for happen at the element instance that waits: a boundary event of it, the start of an event
 * sub-process in it, or the event it is.
 */
export function triggerEvent(
  work: Work,
  host: ElementInstance,
  event: Element,
  variables: VariableDocument = {},
): void {
  const { processDefinitionKey, processInstanceKey } = host.value
  const interrupts = event.type === 'START_EVENT' && event.interrupting
  work.emit('PROCESS_EVENT:TRIGGERING', work.nextKey(), {
    scopeKey: host.key,
    processDefinitionKey,
    processInstanceKey,
    targetElementId: event.id,
    variables,
    ...(interrupts ? { interrupts } : {}),
  })
  if (event.type === 'START_EVENT') {
    if (interrupts) {
      const around = present(present(event.scope).scope)
      unsubscribe(work, host, (id) => isInside(around, id))
      if (!terminateChildren(work, host)) return
    }
    activateTriggered(work, host, event, variables)
  } else if (event.type !== 'BOUNDARY_EVENT') {
    work.follow({ kind: 'COMPLETE_ELEMENT', key: host.key })
  } else if (event.interrupting) {
    work.follow({ kind: 'TERMINATE_ELEMENT', key: host.key })
  } else {
    const scope = scopeOf(work, host)
    settleTrigger(work, host, event.id)
    if (scope) activateTriggered(work, scope, event, variables)
  }
}

/** Whether the event is the start of an event sub-process of this scope. */
function isInside(scope: Element, eventId: string): boolean {
  return scope.eventSubProcesses.some(({ startEvents }) => startEvents.some(({ id }) => id === eventId))
}
