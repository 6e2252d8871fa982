import type { ElementBehaviour } from './element-behaviour.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { beginScope, scopeInside, terminateScope } from './flow/scope.js'

/** A process within a process. Source: Zeebe, "Embedded subprocess"; BPMN 2.0, 10.3.5. */
export const subProcess: ElementBehaviour = {
  activate(work, instance, element) {
    emitTransition(work, instance, 'ACTIVATED')
    beginScope(work, instance, element)
    return undefined
  },
  complete: leave,
  terminate: terminateScope,
  inside: scopeInside,
}
