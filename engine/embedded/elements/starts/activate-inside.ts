import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { subscribeScope } from '../events/subscribe.js'
import { emitTransition } from '../flow/emit-transition.js'
import { valueWithin } from '../flow/instance-value.js'
import { raiseIncident } from '../flow/raise-incident.js'
import type { Work } from '../work.js'

/** The scopes around an element, the process first. */
export function scopesAround(element: Element): readonly Element[] {
  const scopes: Element[] = []
  for (let scope = element.scope; scope; scope = scope.scope) scopes.unshift(scope)
  return scopes
}

/** Opens a scope that is begun in its middle: it is active, and waits for its events. */
function openScope(work: Work, instance: ElementInstance, element: Element): void {
  emitTransition(work, instance, 'ACTIVATED')
  const failed = subscribeScope(work, instance, element)
  if (failed) raiseIncident(work, instance, failed)
}

/** Opens a process instance that is begun in its middle. */
export function openProcess(work: Work, root: ElementInstance, element: Element): void {
  openScope(work, root, element)
}

/**
 * Activates an element inside a process instance that did not get there by itself. Scopes on the way that are not there are opened;
 * `opened` remembers them, so that several elements come to stand in the same ones.
 */
export function activateInside(
  work: Work,
  root: ElementInstance,
  element: Element,
  opened: Map<string, ElementInstance>,
): void {
  let scope = root
  for (const around of scopesAround(element).slice(1)) {
    let instance = opened.get(around.id)
    if (!instance) {
      const key = work.nextKey()
      work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, valueWithin(scope, around))
      instance = present(work.state.instances.get(key))
      openScope(work, instance, around)
      opened.set(around.id, instance)
    }
    scope = instance
  }
  work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value: valueWithin(scope, element) })
}
