import { finishCompensation } from '../../elements/compensation/finish-compensation.js'
import { noteCompensable } from '../../elements/compensation/note-compensable.js'
import { elementOf, scopeOf } from '../../elements/element-of.js'
import type { Failure } from '../../elements/failure.js'
import { emitTransition } from '../../elements/flow/emit-transition.js'
import { raiseIncident } from '../../elements/flow/raise-incident.js'
import { offerListener } from '../../elements/jobs/offer-listener.js'
import { applyOutputs } from '../../elements/variables/apply-mappings.js'
import type { Work } from '../../elements/work.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { FollowUpHandler } from './follow-up-handler.js'

function complete(work: Work, instance: ElementInstance): Failure | undefined {
  const element = elementOf(work, instance)
  if (instance.listenerIndex === 0) {
    const failed = applyOutputs(work, instance, element)
    if (failed) return failed
  }
  const offered = offerListener(work, instance, element, 'END')
  if (offered) return offered === 'offered' ? undefined : offered
  noteCompensable(work, instance, element)
  const failed = work.behaviour(element.type).complete(work, instance, element)
  if (!failed && instance.value.bpmnEventType === 'COMPENSATION') {
    finishCompensation(work, instance.value.processInstanceKey, instance.key)
  }
  return failed
}

/** Brings an element to its end, or tries again what an incident or a listener held up. */
export const completeElement: FollowUpHandler<'COMPLETE_ELEMENT'> = (work, { key }) => {
  const instance = work.state.instances.get(key)
  if (instance?.state !== 'ACTIVATED' && instance?.state !== 'COMPLETING') return
  const scope = scopeOf(work, instance)
  if ((scope && scope.state !== 'ACTIVATED') || (instance.children?.size ?? 0) > 0) return
  if (instance.state === 'ACTIVATED') emitTransition(work, instance, 'COMPLETING')
  const failed = complete(work, instance)
  if (failed) raiseIncident(work, instance, failed)
}
