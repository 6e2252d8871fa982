import { present } from '../log/present.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { activateHappened } from './events/activate-triggered.js'
import { subscribe } from './events/subscribe.js'
import { unsubscribe } from './events/unsubscribe.js'
import { scopeOf } from './element-of.js'
import { emitTransition } from './flow/emit-transition.js'

/** Whatever happens first decides. Source: Zeebe, "Event-based gateways"; BPMN 2.0, 10.6.6. */
export const eventBasedGateway: ElementBehaviour = {
  activate(work, instance, element) {
    const failed = subscribe(
      work,
      instance,
      element.outgoing.map(({ target }) => target),
    )
    if (failed) return failed
    emitTransition(work, instance, 'ACTIVATED')
    return undefined
  },
  complete(work, instance, element) {
    const scope = present(scopeOf(work, instance))
    const trigger = instance.triggers?.[0]
    const event = element.outgoing.find(({ target }) => target.id === trigger?.elementId)?.target
    unsubscribe(work, instance)
    emitTransition(work, instance, 'COMPLETED')
    if (event && trigger) activateHappened(work, scope, event, trigger.variables)
    return undefined
  },
}
