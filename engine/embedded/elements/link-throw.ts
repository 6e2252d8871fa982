import { present } from '../log/present.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { elementOf, scopeOf } from './element-of.js'
import { emitTransition } from './flow/emit-transition.js'
import { valueWithin } from './flow/instance-value.js'
import { passThrough } from './flow/pass-through.js'

/** Jumps to the catch event of the same link in the same scope. Source: Zeebe 8.2, "Link events"; BPMN 2.0, 10.5.5. */
export const linkThrow: ElementBehaviour = {
  activate: passThrough,
  complete(work, instance, element) {
    const scope = present(scopeOf(work, instance))
    const target = elementOf(work, scope).children.find(
      ({ type, trigger }) =>
        type === 'INTERMEDIATE_CATCH_EVENT' &&
        trigger.kind === 'link' &&
        element.trigger.kind === 'link' &&
        trigger.name === element.trigger.name,
    )
    emitTransition(work, instance, 'COMPLETED')
    if (target) work.follow({ kind: 'ACTIVATE_ELEMENT', key: -1, value: valueWithin(scope, target) })
    return undefined
  },
}
