import { present } from '../log/present.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { scopeOf } from './element-of.js'
import { emitTransition } from './flow/emit-transition.js'
import { passThrough } from './flow/pass-through.js'
import { terminateChildren } from './flow/terminate-instance.js'

/** Ends everything in its scope, and with that the scope. Source: Zeebe 8.1, "Terminate events"; BPMN 2.0, 10.5.3. */
export const terminateEndEvent: ElementBehaviour = {
  activate: passThrough,
  complete(work, instance) {
    const scope = present(scopeOf(work, instance))
    emitTransition(work, instance, 'COMPLETED')
    if (terminateChildren(work, scope)) work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
    return undefined
  },
}
