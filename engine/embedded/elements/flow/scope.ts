import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Inside } from '../element-behaviour.js'
import { activateHappened, activateTriggered, settleTrigger } from '../events/activate-triggered.js'
import type { Work } from '../work.js'
import { valueWithin } from './instance-value.js'
import { terminateChildren, terminateInstance } from './terminate-instance.js'

function isEmpty(scope: ElementInstance): boolean {
  return (scope.children?.size ?? 0) === 0 && scope.flows === undefined
}

/** Completes a scope if nothing is left in it. */
function completeIfEmpty(work: Work, scope: ElementInstance): void {
  if (isEmpty(scope)) work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
}

function startEventOf(element: Element, id: string): Element | undefined {
  for (const { startEvents } of element.eventSubProcesses) {
    const found = startEvents.find((start) => start.id === id)
    if (found) return found
  }
  return undefined
}

/** How a process or sub-process cares for what is inside. */
export const scopeInside: Inside = {
  pathEnded(work, scope) {
    if (scope.state === 'ACTIVATED') completeIfEmpty(work, scope)
  },
  childTerminated(work, scope, element) {
    if ((scope.children?.size ?? 0) > 0) return
    if (scope.state === 'TERMINATING') {
      terminateInstance(work, scope, element)
      return
    }
    for (const { elementId, variables } of scope.triggers ?? []) {
      const start = startEventOf(element, elementId)
      if (!start?.interrupting) continue
      activateTriggered(work, scope, start, variables)
      return
    }
    if (scope.state === 'ACTIVATED') completeIfEmpty(work, scope)
  },
}

/** Ends a process or sub-process: first what is inside. */
export function terminateScope(work: Work, instance: ElementInstance, element: Element): void {
  if (terminateChildren(work, instance)) terminateInstance(work, instance, element)
}

/** Begins a scope: with the start event it was triggered by, else with its none start event. */
export function beginScope(work: Work, instance: ElementInstance, element: Element): void {
  const trigger = instance.triggers?.find(({ elementId }) =>
    element.startEvents.some(({ id }) => id === elementId),
  )
  // A modification may begin an event sub-process without its event.
  const first = element.type === 'EVENT_SUB_PROCESS' ? element.startEvents[0] : undefined
  const start = trigger
    ? element.startEvents.find(({ id }) => id === trigger.elementId)
    : (element.startEvents.find((event) => event.trigger.kind === 'none') ?? first)
  if (!start) return
  if (trigger) settleTrigger(work, instance, trigger.elementId)
  if (trigger && element.type === 'PROCESS') {
    activateHappened(work, instance, start, trigger.variables)
    return
  }
  const value = valueWithin(instance, start)
  const variables = trigger?.variables ?? {}
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value, variables })
}
