import { toJson } from '../expression/feel.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { activateWithJob } from './jobs/job-work.js'
import { evaluateValue } from './variables/evaluate-expression.js'
import { bringResult } from './variables/bring-result.js'

/** A FEEL expression, or work done by a worker. Source: Zeebe 8.2, "Script tasks"; BPMN 2.0, 10.3.3. */
export const scriptTask: ElementBehaviour = {
  activate(work, instance, element) {
    if (!element.script) return activateWithJob(work, instance, element)
    const found = evaluateValue(work, element.script.expression, instance.key)
    if (found.kind === 'failure') return found
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    bringResult(work, instance, element.script.resultVariable, toJson(found.value))
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
