import type { ElementBehaviour } from './element-behaviour.js'
import { startCompensation } from './compensation/start-compensation.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'

/** Lets what was done in this scope be undone, and waits for it. Source: Zeebe 8.5, "Compensation events"; BPMN 2.0, 10.7. */
export const compensationThrow: ElementBehaviour = {
  activate(work, instance, element) {
    emitTransition(work, instance, 'ACTIVATED')
    const waits = startCompensation(work, instance, element)
    if (!waits) work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
