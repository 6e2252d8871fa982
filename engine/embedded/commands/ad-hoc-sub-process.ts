import { activateElements } from '../elements/ad-hoc/activate-elements.js'
import { finishAdHoc } from '../elements/ad-hoc/inside.js'
import { unknownElements } from '../elements/ad-hoc/unknown-elements.js'
import { elementOf } from '../elements/element-of.js'
import type { Work } from '../elements/work.js'
import type { AdHocActivation } from '../log/ad-hoc-sub-process-instruction-value.js'
import type { JobResult } from '../log/job-result.js'
import { present } from '../log/present.js'
import { Refusal } from '../log/refusal.js'
import type { ElementInstance } from '../state/element-instance.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'
import { readActivations } from './read-activations.js'

function refuseUnknown(
  work: Work,
  instance: ElementInstance,
  activations: readonly AdHocActivation[],
): Refusal | undefined {
  const ids = activations.map(({ elementId }) => elementId)
  const reason = unknownElements(instance.key, present(elementOf(work, instance).adHoc), ids)
  return reason === undefined ? undefined : refuse('NOT_FOUND', reason)
}

function instruct(
  work: Work,
  key: number,
  instance: ElementInstance,
  activations: readonly AdHocActivation[],
  cancelRemaining: boolean,
  fulfilled: boolean,
): void {
  if (cancelRemaining) {
    for (const child of instance.children ?? []) work.follow({ kind: 'TERMINATE_ELEMENT', key: child })
  }
  activateElements(work, instance, elementOf(work, instance), activations)
  work.emit('AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATED', key, {
    adHocSubProcessInstanceKey: instance.key,
    activateElements: activations,
    cancelRemainingInstances: cancelRemaining,
    completionConditionFulfilled: fulfilled,
  })
}

/** Activates elements of an ad-hoc sub-process from outside. Source: Zeebe 8.7, REST API "Activate activities within an ad-hoc sub-process". */
export const activateAdHocElements: Handler<'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE'> = (work, command) => {
  const { adHocSubProcessInstanceKey: key, cancelRemainingInstances = false } = command
  const instance = work.state.instances.get(key)
  if (instance?.state !== 'ACTIVATED' || instance.value.bpmnElementType !== 'AD_HOC_SUB_PROCESS') {
    const reason = `Expected to activate activities for ad-hoc sub-process but no ad-hoc sub-process instance found with key '${key}'.`
    return refuse('NOT_FOUND', reason)
  }
  const activations = readActivations(command.activateElements)
  if (activations instanceof Refusal) return activations
  const refused = refuseUnknown(work, instance, activations)
  if (refused) return refused
  instruct(work, work.nextKey(), instance, activations, cancelRemainingInstances, false)
  return respond()
}

/** Whether what the worker of an ad-hoc sub-process decided cannot be done. */
export function refuseDecision(
  work: Work,
  instance: ElementInstance,
  result: JobResult,
): Refusal | undefined {
  return refuseUnknown(work, instance, result.activateElements ?? [])
}

/** Carries out what the worker of an ad-hoc sub-process decided. Source: Zeebe 8.8, "Ad-hoc sub-process, job worker implementation". */
export function followDecision(work: Work, instance: ElementInstance, result: JobResult): void {
  const { activateElements: activations = [], isCancelRemainingInstances: cancel = false } = result
  const fulfilled = result.isCompletionConditionFulfilled ?? false
  if (activations.length > 0) instruct(work, instance.key, instance, activations, cancel, fulfilled)
  if (!fulfilled) return
  work.emit('AD_HOC_SUB_PROCESS_INSTRUCTION:COMPLETED', instance.key, {
    adHocSubProcessInstanceKey: instance.key,
    activateElements: activations,
    cancelRemainingInstances: cancel,
    completionConditionFulfilled: fulfilled,
  })
  finishAdHoc(work, instance, cancel)
}
