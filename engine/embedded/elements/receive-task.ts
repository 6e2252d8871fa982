import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'

/** Waits for a message. Source: Zeebe, "Receive tasks"; BPMN 2.0, 10.3.3. */
export const receiveTask: ElementBehaviour = {
  activate(work, instance, element) {
    const failed = subscribe(work, instance, [...element.boundaryEvents, element])
    if (failed) return failed
    emitTransition(work, instance, 'ACTIVATED')
    return undefined
  },
  complete: leave,
}
