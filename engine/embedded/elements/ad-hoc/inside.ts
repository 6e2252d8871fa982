import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Inside } from '../element-behaviour.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { terminateChildren, terminateInstance } from '../flow/terminate-instance.js'
import { cancelJob } from '../jobs/cancel-job.js'
import { createJob, evaluateJob } from '../jobs/create-job.js'
import { evaluateBoolean } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { collectResult } from './collect-result.js'

function isEmpty(scope: ElementInstance): boolean {
  return (scope.children?.size ?? 0) === 0
}

/** Whether an ad-hoc sub-process needs nothing more; without a condition that is so when nothing is left inside. */
function isFulfilled(work: Work, scope: ElementInstance, element: Element): boolean | Failure {
  if (element.job) return scope.adHocFulfilled ?? false
  const condition = element.adHoc?.completionCondition
  if (!condition) return false
  const found = evaluateBoolean(work, condition, scope.key)
  if (!isFailure(found)) return found.value
  return failure(found.errorType, `Failed to evaluate completion condition. ${found.message}`)
}

/** Its worker is asked again what to do. */
function offerAgain(work: Work, scope: ElementInstance, element: Element): void {
  const job = present(element.job)
  const terms = evaluateJob(work, scope, job)
  if (isFailure(terms)) return
  cancelJob(work, scope)
  createJob(work, scope, terms, { kind: 'AD_HOC_SUB_PROCESS', moment: 'UNSPECIFIED', headers: job.headers })
}

/** Ends an ad-hoc sub-process that is done: what is left inside is ended, or waited for. */
export function finishAdHoc(work: Work, scope: ElementInstance, cancelRemaining: boolean): void {
  if (isEmpty(scope)) work.follow({ kind: 'COMPLETE_ELEMENT', key: scope.key })
  else if (cancelRemaining) terminateChildren(work, scope)
}

/** How an ad-hoc sub-process cares for its inner instances. */
export const adHocInside: Inside = {
  pathEnding(work, scope, element, child) {
    const isInner = child.value.bpmnElementType === 'AD_HOC_SUB_PROCESS_INNER_INSTANCE'
    const failed = isInner ? collectResult(work, scope, present(element.adHoc), child) : undefined
    if (failed) return failed
    if (element.job) {
      const terms = evaluateJob(work, scope, element.job)
      if (isFailure(terms)) return terms
    }
    return isFulfilled(work, scope, element)
  },
  pathEnded(work, scope, element, done) {
    if (scope.state !== 'ACTIVATED') return
    const { completionCondition, cancelRemaining } = present(element.adHoc)
    if (done) finishAdHoc(work, scope, element.job === undefined && cancelRemaining)
    else if (element.job) offerAgain(work, scope, element)
    else if (!completionCondition) finishAdHoc(work, scope, false)
  },
  childTerminated(work, scope, element) {
    if (!isEmpty(scope)) return
    if (scope.state === 'TERMINATING') terminateInstance(work, scope, element)
    else if (isFulfilled(work, scope, element) === true) finishAdHoc(work, scope, false)
  },
}
