import { present } from '../log/present.js'
import type { Element } from '../model/element.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { terminateInstance } from './flow/terminate-instance.js'
import { createJob } from './jobs/create-job.js'
import { createUserTask } from './user-tasks/create-user-task.js'
import { evaluateUserTask, type UserTaskTerms } from './user-tasks/evaluate-user-task.js'
import { proceedUserTask } from './user-tasks/proceed-user-task.js'
import { assignAtFirst } from './user-tasks/settle-user-task.js'
import { userTaskHeaders } from './user-tasks/user-task-headers.js'
import type { Work } from './work.js'

/** Zeebe offers a user task as a job of this type, once: it does not fail by itself. */
const terms = { type: 'io.camunda.zeebe:userTask', retries: 1 }

function activateNative(work: Work, instance: ElementInstance, element: Element, said: UserTaskTerms): void {
  const key = createUserTask(work, instance, present(element.userTask), said)
  if (element.taskListeners.some(({ moment }) => moment === 'CREATING')) {
    proceedUserTask(work, key)
    emitTransition(work, instance, 'ACTIVATED')
    return
  }
  const { value } = present(work.state.userTasks.get(key))
  work.emit('USER_TASK:CREATED', key, { ...value, assignee: '' })
  emitTransition(work, instance, 'ACTIVATED')
  if (said.assignee === '') return
  assignAtFirst(work, key, said.assignee)
  proceedUserTask(work, key)
}

/** Work done by a person. Source: Zeebe, "User tasks"; BPMN 2.0, 10.3.4. */
export const userTask: ElementBehaviour = {
  activate(work, instance, element) {
    const task = present(element.userTask)
    const said = evaluateUserTask(work, instance, task)
    if (isFailure(said)) return said
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    if (task.native) {
      activateNative(work, instance, element, said)
      return undefined
    }
    const headers = userTaskHeaders(task, said)
    createJob(work, instance, terms, { kind: 'BPMN_ELEMENT', moment: 'UNSPECIFIED', headers })
    emitTransition(work, instance, 'ACTIVATED')
    return undefined
  },
  complete: leave,
  terminate(work, instance, element) {
    const task = work.state.userTasks.get(instance.userTaskKey ?? -1)
    if (!task) {
      terminateInstance(work, instance, element)
      return
    }
    work.emit('USER_TASK:CANCELING', task.key, task.value)
    proceedUserTask(work, task.key)
  },
}
