import { present } from '../log/present.js'
import type { ElementBehaviour } from './element-behaviour.js'
import { subscribe } from './events/subscribe.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { createJob } from './jobs/create-job.js'
import { createUserTask } from './user-tasks/create-user-task.js'
import { evaluateUserTask } from './user-tasks/evaluate-user-task.js'
import { userTaskHeaders } from './user-tasks/user-task-headers.js'

/** Zeebe offers a user task as a job of this type, once: it does not fail by itself. */
const terms = { type: 'io.camunda.zeebe:userTask', retries: 1 }

/** Work done by a person. Source: Zeebe, "User tasks"; BPMN 2.0, 10.3.4. */
export const userTask: ElementBehaviour = {
  activate(work, instance, element) {
    const task = present(element.userTask)
    const said = evaluateUserTask(work, instance, task)
    if (isFailure(said)) return said
    const failed = subscribe(work, instance, element.boundaryEvents)
    if (failed) return failed
    if (task.native) {
      createUserTask(work, instance, task, said)
    } else {
      const headers = userTaskHeaders(task, said)
      createJob(work, instance, terms, { kind: 'BPMN_ELEMENT', moment: 'UNSPECIFIED', headers })
    }
    emitTransition(work, instance, 'ACTIVATED')
    return undefined
  },
  complete: leave,
}
