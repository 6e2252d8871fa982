import type { ElementBehaviour } from './element-behaviour.js'
import { findCatcher } from './events/find-catcher.js'
import { triggerEvent } from './events/trigger-event.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { evaluateText } from './variables/evaluate-expression.js'

/** Tells somebody higher up, and goes on unless that interrupts. Source: Zeebe 8.2, "Escalation events"; BPMN 2.0, 10.5.5. */
export const escalationThrow: ElementBehaviour = {
  activate(work, instance, element) {
    const { trigger } = element
    const code =
      trigger.kind === 'escalation' && trigger.code
        ? evaluateText(work, trigger.code, instance.key)
        : undefined
    if (isFailure(code)) return code
    const escalationCode = code?.value ?? ''
    const catcher = findCatcher(work, instance, 'escalation', escalationCode)
    emitTransition(work, instance, 'ACTIVATED')
    if (catcher) triggerEvent(work, catcher.host, catcher.event)
    work.emit(catcher ? 'ESCALATION:ESCALATED' : 'ESCALATION:NOT_ESCALATED', work.nextKey(), {
      processInstanceKey: instance.value.processInstanceKey,
      escalationCode,
      throwElementId: element.id,
      catchElementId: catcher?.event.id ?? '',
    })
    // What interrupts ends this event too.
    if (!catcher?.event.interrupting) work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
