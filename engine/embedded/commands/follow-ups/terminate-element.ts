import { forgetAllCompensation, forgetCompensation } from '../../elements/compensation/forget-compensation.js'
import { elementOf } from '../../elements/element-of.js'
import { unsubscribe } from '../../elements/events/unsubscribe.js'
import { emitTransition } from '../../elements/flow/emit-transition.js'
import { closeIncident } from '../../elements/flow/raise-incident.js'
import { terminateInstance } from '../../elements/flow/terminate-instance.js'
import { cancelJob } from '../../elements/jobs/cancel-job.js'
import type { BpmnElementType } from '../../log/bpmn-element-type.js'
import type { FollowUpHandler } from './follow-up-handler.js'

/** Elements whose incident Zeebe resolves only when they are TERMINATED. */
const resolvedAfterwards: ReadonlySet<BpmnElementType> = new Set(['START_EVENT', 'INTERMEDIATE_THROW_EVENT'])

/** Ends an element from outside: nothing waits for it any more, and what is inside goes first. */
export const terminateElement: FollowUpHandler<'TERMINATE_ELEMENT'> = (work, { key }) => {
  const instance = work.state.instances.get(key)
  if (!instance || instance.state === 'TERMINATING') return
  emitTransition(work, instance, 'TERMINATING')
  cancelJob(work, instance)
  unsubscribe(work, instance)
  if (!resolvedAfterwards.has(instance.value.bpmnElementType)) closeIncident(work, key)
  if (instance.value.bpmnElementType === 'PROCESS') forgetAllCompensation(work, instance)
  else forgetCompensation(work, instance)
  const element = elementOf(work, instance)
  const behaviour = work.behaviour(element.type)
  if (behaviour.terminate) behaviour.terminate(work, instance, element)
  else terminateInstance(work, instance, element)
}
