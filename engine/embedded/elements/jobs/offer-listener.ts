import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { isFailure, type Failure } from '../failure.js'
import type { Work } from '../work.js'
import { createJob, evaluateJob } from './create-job.js'

/** Offers the next execution listener of an element as a job, if there is one left. Source: Zeebe 8.6, "Execution listeners". */
export function offerListener(
  work: Work,
  instance: ElementInstance,
  element: Element,
  moment: 'START' | 'END',
): 'offered' | Failure | undefined {
  const listener = element.executionListeners.filter((one) => one.moment === moment)[instance.listenerIndex]
  if (!listener) return undefined
  const terms = evaluateJob(work, instance, listener.job)
  if (isFailure(terms)) return terms
  createJob(work, instance, terms, { kind: 'EXECUTION_LISTENER', moment, headers: listener.job.headers })
  return 'offered'
}
