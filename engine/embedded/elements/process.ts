import type { ElementInstance } from '../state/element-instance.js'
import { forgetAllCompensation } from './compensation/forget-compensation.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { unsubscribe } from './events/unsubscribe.js'
import { handBack, tellCaller } from './flow/call.js'
import { emitTransition } from './flow/emit-transition.js'
import { beginScope, scopeInside } from './flow/scope.js'
import { terminateChildren } from './flow/terminate-instance.js'
import { startByBufferedMessage } from './starts/start-by-message.js'
import type { Work } from './work.js'

/** Ends an instance; if a message had started it, the next one with its correlation key may start another. */
function startNext(work: Work, instance: ElementInstance, end: () => void): void {
  const startKey = work.state.startKeyOf.get(instance.key)
  end()
  if (startKey === undefined) return
  const { bpmnProcessId } = instance.value
  startByBufferedMessage(work, bpmnProcessId, startKey.slice(bpmnProcessId.length + 1))
}

function end(work: Work, instance: ElementInstance): void {
  startNext(work, instance, () => emitTransition(work, instance, 'TERMINATED'))
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
    startNext(work, instance, () => emitTransition(work, instance, 'COMPLETED'))
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
