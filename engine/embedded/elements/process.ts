import type { ElementInstance } from '../state/element-instance.js'
import { forgetAllCompensation } from './compensation/forget-compensation.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { unsubscribe } from './events/unsubscribe.js'
import { handBack, tellCaller } from './flow/call.js'
import { emitTransition } from './flow/emit-transition.js'
import { beginScope, scopeInside } from './flow/scope.js'
import { terminateChildren } from './flow/terminate-instance.js'
import type { Work } from './work.js'

function end(work: Work, instance: ElementInstance): void {
  emitTransition(work, instance, 'TERMINATED')
  tellCaller(work, instance)
}

/** A process instance. Source: BPMN 2.0, 10.2; Zeebe, "Processes". */
export const process: ElementBehaviour = {
  activate(work, instance, element) {
    emitTransition(work, instance, 'ACTIVATED')
    beginScope(work, instance, element)
    return undefined
  },
  complete(work, instance) {
    unsubscribe(work, instance)
    const caller = handBack(work, instance)
    forgetAllCompensation(work, instance)
    emitTransition(work, instance, 'COMPLETED')
    if (caller) work.follow({ kind: 'COMPLETE_ELEMENT', key: caller.key })
    return undefined
  },
  terminate(work, instance) {
    if (terminateChildren(work, instance)) end(work, instance)
  },
  inside: {
    ...scopeInside,
    childTerminated(work, scope, element) {
      if (scope.state !== 'TERMINATING') scopeInside.childTerminated(work, scope, element)
      else if ((scope.children?.size ?? 0) === 0) end(work, scope)
    },
  },
}
