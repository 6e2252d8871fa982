import { present } from '../log/present.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { completeInstance } from './flow/complete-instance.js'
import { unsubscribe } from './events/unsubscribe.js'
import { terminateScope } from './flow/scope.js'
import { terminateInstance } from './flow/terminate-instance.js'
import { activateInner, bodyIsDone, closeBody } from './multi-instance/activate-inner.js'
import { readItems } from './multi-instance/read-items.js'
import { setItem } from './multi-instance/set-item.js'
import { collectOutput, handOverOutput, prepareOutput } from './multi-instance/output-collection.js'
import { isSatisfied } from './multi-instance/completion-condition.js'
import { terminateChildren } from './flow/terminate-instance.js'

/** Carries out an activity once for each item of a list. Source: Zeebe, "Multi-instance"; BPMN 2.0, 10.3.8. */
export const multiInstanceBody: ElementBehaviour = {
  activate(work, instance, element) {
    const loop = present(element.loop)
    const items = readItems(work, instance, loop)
    if (isFailure(items)) return items
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    emitTransition(work, instance, 'ACTIVATED')
    prepareOutput(work, instance, loop, items.length)
    if (items.length === 0) work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    else if (loop.sequential) activateInner(work, instance, element)
    else work.follow({ kind: 'ACTIVATE_INNER', key: instance.key, index: items.length })
    return undefined
  },
  complete(work, instance, element) {
    unsubscribe(work, instance)
    handOverOutput(work, instance, present(element.loop))
    return completeInstance(work, instance, element)
  },
  terminate: terminateScope,
  inside: {
    childActivating: (work, scope, element, child) => setItem(work, scope, present(element.loop), child),
    pathEnding(work, scope, element, child) {
      const loop = present(element.loop)
      return collectOutput(work, scope, loop, child) ?? isSatisfied(work, scope, loop, child)
    },
    pathEnded(work, scope, element, done) {
      if (scope.state !== 'ACTIVATED') return
      if (done) {
        closeBody(work, scope)
        if (terminateChildren(work, scope)) work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
      } else if (bodyIsDone(work, scope, element)) {
        work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
      } else if (element.loop?.sequential) {
        activateInner(work, scope, element)
      }
    },
    childTerminated(work, scope, element) {
      if ((scope.children?.size ?? 0) > 0) return
      if (scope.state === 'TERMINATING') terminateInstance(work, scope, element)
      else work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
    },
  },
}
