import type { ElementBehaviour } from './element-behaviour.js'
import { findCatcher } from './events/find-catcher.js'
import { triggerEvent } from './events/trigger-event.js'
import { uncaughtError } from './events/uncaught-error.js'
import { isFailure } from './failure.js'
import { completeInstance } from './flow/complete-instance.js'
import { emitTransition } from './flow/emit-transition.js'
import { evaluateText } from './variables/evaluate-expression.js'

/** Throws an error, which ends whatever it is caught at. Source: Zeebe, "Error events"; BPMN 2.0, 10.5.5. */
export const errorEndEvent: ElementBehaviour = {
  activate(work, instance, element) {
    const code =
      element.trigger.kind === 'error' && element.trigger.code
        ? evaluateText(work, element.trigger.code, instance.key)
        : undefined
    if (isFailure(code)) return code
    const catcher = findCatcher(work, instance, 'error', code?.value ?? '')
    if (!catcher) return uncaughtError(work, instance, code?.value ?? '')
    emitTransition(work, instance, 'ACTIVATED')
    triggerEvent(work, catcher.host, catcher.event)
    return undefined
  },
  complete: (work, instance, element) => completeInstance(work, instance, element),
}
