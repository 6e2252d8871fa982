import { present } from '../log/present.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { findCalledProcess } from './calls/find-called-process.js'
import { startCalledInstance } from './calls/start-called-instance.js'
import { subscribe } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { terminateInstance } from './flow/terminate-instance.js'
import type { Work } from './work.js'

function calledInstance(work: Work, instance: ElementInstance): ElementInstance | undefined {
  return work.state.instances.get(instance.calledKey ?? -1)
}

/** Starts an instance of another process and waits for it. Source: Zeebe, "Call activities"; BPMN 2.0, 10.3.6. */
export const callActivity: ElementBehaviour = {
  activate(work, instance, element) {
    const called = findCalledProcess(work, instance, present(element.call))
    if (isFailure(called)) return called
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    emitTransition(work, instance, 'ACTIVATED')
    startCalledInstance(work, instance, present(element.call), called)
    return undefined
  },
  complete: leave,
  terminate(work, instance, element) {
    const called = calledInstance(work, instance)
    if (called) work.follow({ kind: 'TERMINATE_ELEMENT', key: called.key })
    else terminateInstance(work, instance, element)
  },
}
