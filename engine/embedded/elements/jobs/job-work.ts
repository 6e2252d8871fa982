import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { subscribe } from '../events/subscribe.js'
import { isFailure, type Failure } from '../failure.js'
import { emitTransition } from '../flow/emit-transition.js'
import type { Work } from '../work.js'
import { createJob, evaluateJob } from './create-job.js'

/** Activates an element whose work is done by a worker: it waits for its job. */
export function activateWithJob(
  work: Work,
  instance: ElementInstance,
  element: Element,
): Failure | undefined {
  const job = present(element.job)
  const terms = evaluateJob(work, instance, job)
  if (isFailure(terms)) return terms
  const failed = subscribe(work, instance, element.boundaryEvents)
  if (failed) return failed
  createJob(work, instance, terms, {
    kind: 'BPMN_ELEMENT',
    moment: 'UNSPECIFIED',
    headers: job.headers,
  })
  emitTransition(work, instance, 'ACTIVATED')
  return undefined
}
