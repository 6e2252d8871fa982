import { present } from '../log/present.js'
import type { Element } from '../model/element.js'
import type { ElementInstance } from '../state/element-instance.js'
import { activateElements } from './ad-hoc/activate-elements.js'
import { adHocInside } from './ad-hoc/inside.js'
import { readActiveElements } from './ad-hoc/read-active-elements.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribeScope } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { terminateScope } from './flow/scope.js'
import { createJob, evaluateJob } from './jobs/create-job.js'
import { handOverOutput } from './multi-instance/output-collection.js'
import { setLocalVariables } from './variables/set-variables.js'
import type { Work } from './work.js'

/** Its worker says what is activated. */
function activateByWorker(work: Work, instance: ElementInstance, element: Element) {
  const job = present(element.job)
  const terms = evaluateJob(work, instance, job)
  if (isFailure(terms)) return terms
  const failed = subscribeScope(work, instance, element)
  if (failed) return failed
  createJob(work, instance, terms, {
    kind: 'AD_HOC_SUB_PROCESS',
    moment: 'UNSPECIFIED',
    headers: job.headers,
  })
  emitTransition(work, instance, 'ACTIVATED')
  return undefined
}

/** A sub-process whose elements are activated as somebody wants them. Source: Zeebe 8.7 and 8.8, "Ad-hoc sub-process"; BPMN 2.0, 10.3.5. */
export const adHocSubProcess: ElementBehaviour = {
  enter(work, instance, element) {
    const { description, outputCollection } = present(element.adHoc)
    setLocalVariables(work, instance, {
      adHocSubProcessElements: description,
      ...(outputCollection === undefined ? {} : { [outputCollection]: '[]' }),
    })
  },
  activate(work, instance, element) {
    if (element.job) return activateByWorker(work, instance, element)
    const ids = readActiveElements(work, instance, present(element.adHoc))
    if (isFailure(ids)) return ids
    const failed = subscribeScope(work, instance, element)
    if (failed) return failed
    emitTransition(work, instance, 'ACTIVATED')
    activateElements(
      work,
      instance,
      element,
      ids.map((elementId) => ({ elementId })),
    )
    return undefined
  },
  complete(work, instance, element) {
    handOverOutput(work, instance, present(element.adHoc))
    return leave(work, instance, element)
  },
  terminate: terminateScope,
  inside: adHocInside,
}
