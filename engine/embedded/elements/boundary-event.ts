import type { ElementBehaviour } from './element-behaviour.js'
import { completeInstance } from './flow/complete-instance.js'
import { emitTransition } from './flow/emit-transition.js'

/** What happens while an activity is at work. Source: Zeebe, "Events"; BPMN 2.0, 10.5.4. */
export const boundaryEvent: ElementBehaviour = {
  activate(work, instance) {
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: (work, instance, element) => completeInstance(work, instance, element),
}
