import type { ObservedInstance } from '../../gateway/observation.js'
import { fromAnswer, notFound } from '../step-outcome.js'
import { observed } from '../story.js'
import { isUnfinished } from '../unfinished-element.js'
import type { StepRunner } from './step-runner.js'

/** The instances to end: an element named twice means two of its instances, oldest first. Undefined in place of one that is not there. */
function instancesOf(instance: ObservedInstance, ids: readonly string[]): readonly (string | undefined)[] {
  const left = instance.elements.filter(isUnfinished)
  return ids.map((id) => {
    const place = left.findIndex(({ elementId }) => elementId === id)
    return place < 0 ? undefined : left.splice(place, 1)[0]?.key
  })
}

/** `{"modify": {"activate": ["elementId"], "terminate": ["elementId"]}}` */
export const modify: StepRunner<'modify'> = async ({ modify: { activate = [], terminate = [] } }, story) => {
  const instance = await observed(story)
  if (!instance) return notFound('Expected a process instance to modify, but there is none')
  const keys = instancesOf(instance, terminate)
  const missing = terminate.find((_id, index) => keys[index] === undefined)
  if (missing !== undefined) {
    return notFound(`Expected an active element '${missing}' to terminate, but there is none`)
  }
  return fromAnswer(
    await story.world.gateway.modifyProcessInstance({
      processInstanceKey: instance.processInstanceKey,
      activateInstructions: activate.map((elementId) => ({ elementId })),
      terminateInstructions: keys.flatMap((elementInstanceKey) =>
        elementInstanceKey === undefined ? [] : [{ elementInstanceKey }],
      ),
    }),
  )
}
