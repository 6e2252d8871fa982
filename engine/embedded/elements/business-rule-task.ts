import type { ElementBehaviour } from './element-behaviour.js'
import { callDecision } from './decisions/call-decision.js'
import { subscribe } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { activateWithJob } from './jobs/job-work.js'
import { bringResult } from './variables/bring-result.js'

/** A DMN decision, or work done by a worker. Source: Zeebe, "Business rule tasks"; BPMN 2.0, 10.3.3. */
export const businessRuleTask: ElementBehaviour = {
  activate(work, instance, element) {
    if (!element.decision) return activateWithJob(work, instance, element)
    const output = callDecision(work, instance, element.decision)
    if (isFailure(output)) return output
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    bringResult(work, instance, element.decision.resultVariable, output.text)
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
