import type { Element } from '../model/element.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'

/** A link is gone through; an event behind an event-based gateway has already happened. */
function hasHappened(element: Element): boolean {
  return (
    element.trigger.kind === 'link' ||
    element.incoming.some(({ source }) => source.type === 'EVENT_BASED_GATEWAY')
  )
}

/** Waits for a message, a timer or a signal, or is where a link leads. Source: Zeebe, "Events"; BPMN 2.0, 10.5.4. */
export const intermediateCatchEvent: ElementBehaviour = {
  activate(work, instance, element) {
    if (!hasHappened(element)) {
      const failed = subscribe(work, instance, [element])
      if (failed) return failed
      emitTransition(work, instance, 'ACTIVATED')
      return undefined
    }
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
