import { present } from '../log/present.js'
import { elementOf, scopeOf } from './element-of.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribeScope } from './events/subscribe.js'
import { completeInstance } from './flow/complete-instance.js'
import { emitTransition } from './flow/emit-transition.js'

/** Where a process or sub-process begins. Source: Zeebe, "None/message/timer/signal events"; BPMN 2.0, 10.5.2. */
export const startEvent: ElementBehaviour = {
  activate(work, instance) {
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete(work, instance, element) {
    const scope = present(scopeOf(work, instance))
    // Only now are the variables there that a start event may have brought, which event sub-processes may correlate by.
    const failed = subscribeScope(work, scope, elementOf(work, scope))
    return failed ?? completeInstance(work, instance, element)
  },
}
