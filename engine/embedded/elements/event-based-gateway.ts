import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { unsubscribe } from './events/unsubscribe.js'
import { scopeOf } from './element-of.js'
import { emitTransition } from './flow/emit-transition.js'
import { valueWithin } from './flow/instance-value.js'

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
    const scope = scopeOf(work, instance)!
    const trigger = instance.triggers?.[0]
    const event = element.outgoing.find(({ target }) => target.id === trigger?.elementId)?.target
    unsubscribe(work, instance)
    emitTransition(work, instance, 'COMPLETED')
    if (event && trigger) {
      const value = valueWithin(scope, event)
      work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value, variables: trigger.variables })
    }
    return undefined
  },
}
