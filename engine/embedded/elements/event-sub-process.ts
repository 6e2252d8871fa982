import type { ElementBehaviour } from './element-behaviour.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { beginScope, scopeInside, terminateScope } from './flow/scope.js'

/** A sub-process that an event begins. Source: Zeebe, "Event subprocess"; BPMN 2.0, 10.3.5. */
export const eventSubProcess: ElementBehaviour = {
  activate(work, instance, element) {
    emitTransition(work, instance, 'ACTIVATED')
    beginScope(work, instance, element)
    return undefined
  },
  complete: leave,
  terminate: terminateScope,
  inside: scopeInside,
}
