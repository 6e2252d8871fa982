import { forgetAllCompensation, forgetCompensation } from '../../elements/compensation/forget-compensation.js'
import { scopeOf } from '../../elements/element-of.js'
import { unsubscribe } from '../../elements/events/unsubscribe.js'
import { emitTransition } from '../../elements/flow/emit-transition.js'
import { closeIncident } from '../../elements/flow/raise-incident.js'
import { cancelJob } from '../../elements/jobs/cancel-job.js'
import type { Work } from '../../elements/work.js'
import type { Refusal } from '../../log/refusal.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse } from '../answers.js'
import { headOf } from './refusal-head.js'

/** Takes back a native user task; a modification asks none of its listeners. */
function cancelUserTask(work: Work, instance: ElementInstance): void {
  const task = work.state.userTasks.get(instance.userTaskKey ?? -1)
  if (!task) return
  work.emit('USER_TASK:CANCELING', task.key, task.value)
  work.emit('USER_TASK:CANCELED', task.key, task.value)
}

/** Lets go of all that an instance waits for. */
function beginEnd(work: Work, instance: ElementInstance): void {
  if (instance.state !== 'TERMINATING') emitTransition(work, instance, 'TERMINATING')
  cancelJob(work, instance)
  cancelUserTask(work, instance)
  unsubscribe(work, instance)
  closeIncident(work, instance.key)
  if (instance.value.bpmnElementType === 'PROCESS') forgetAllCompensation(work, instance)
  else forgetCompensation(work, instance)
}

/** Ends an element instance and all in it at once: none of its scopes has a say, and no event happens. */
function endWhole(work: Work, instance: ElementInstance): void {
  const ending: ElementInstance[] = []
  const open = [instance]
  for (let next = open.pop(); next; next = open.pop()) {
    ending.push(next)
    beginEnd(work, next)
    const inside = [...(next.children ?? []), ...(next.calledKey === undefined ? [] : [next.calledKey])]
    open.push(...inside.flatMap((key) => work.state.instances.get(key) ?? []))
  }
  for (const ended of ending.toReversed()) emitTransition(work, ended, 'TERMINATED')
}

/** Whether nothing is left in a scope, nor on its way, nor to come. */
function isEmptied({ key, children, flows }: ElementInstance, needed: ReadonlySet<number>): boolean {
  return (children?.size ?? 0) === 0 && flows === undefined && !needed.has(key)
}

/**
 * Ends an element instance, and then each scope around it in which nothing is left. `needed`: keys of scopes in which something is
 * activated. Refused where that would end an instance that a call activity waits for.
 */
export function terminateInstructed(
  work: Work,
  root: ElementInstance,
  elementInstanceKey: number,
  needed: ReadonlySet<number>,
): Refusal | undefined {
  const instance = work.state.instances.get(elementInstanceKey)
  if (!instance) return undefined
  let scope = scopeOf(work, instance)
  endWhole(work, instance)
  while (scope && isEmptied(scope, needed)) {
    if (scope.value.parentElementInstanceKey !== undefined) {
      const reason = `${headOf(root)} but the given instructions would terminate the instance. The instance was created by a call activity in the parent process. To terminate this instance please modify the parent process instead.`
      return refuse('INVALID_ARGUMENT', reason)
    }
    const around = scopeOf(work, scope)
    endWhole(work, scope)
    scope = around
  }
  return undefined
}
