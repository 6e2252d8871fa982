import { present } from '../../log/present.js'
import type { UserTaskValue } from '../../log/user-task-value.js'
import type { UserTask } from '../../state/user-task.js'
import { elementOf } from '../element-of.js'
import { terminateInstance } from '../flow/terminate-instance.js'
import { propagateVariables, setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'

/** Who is named in the model gets a native user task once it is there. */
export function assignAtFirst(work: Work, key: number, assignee: string): void {
  const { value } = present(work.state.userTasks.get(key))
  work.emit('USER_TASK:ASSIGNING', key, { ...value, assignee, action: '', changedAttributes: ['assignee'] })
}

function settleCreating(work: Work, { key, value }: UserTask, wanted: UserTaskValue): void {
  const named = value.assignee
  if (named === '') {
    work.emit('USER_TASK:CREATED', key, wanted)
    return
  }
  const changed = wanted.changedAttributes.filter((name) => name !== 'assignee')
  work.emit('USER_TASK:CREATED', key, { ...wanted, assignee: '', changedAttributes: changed })
  assignAtFirst(work, key, named)
}

function settleUpdating(work: Work, { key, document, value }: UserTask, wanted: UserTaskValue): void {
  const instance = present(work.state.instances.get(value.elementInstanceKey))
  if (document) {
    const { updateSemantics, variables } = document.value
    if (updateSemantics === 'LOCAL') setLocalVariables(work, instance, variables)
    else propagateVariables(work, instance.key, variables)
  }
  work.emit('USER_TASK:UPDATED', key, wanted)
  if (document) work.emit('VARIABLE_DOCUMENT:UPDATED', document.key, document.value)
}

/** A change that was asked for, and that nobody objects to, takes place. */
export function settleUserTask(work: Work, task: UserTask, wanted: UserTaskValue): void {
  const { key } = task
  switch (task.state) {
    case 'CREATED':
      return
    case 'CREATING':
      return settleCreating(work, task, wanted)
    case 'ASSIGNING':
    case 'CLAIMING':
      return work.emit('USER_TASK:ASSIGNED', key, wanted)
    case 'UPDATING':
      return settleUpdating(work, task, wanted)
    case 'COMPLETING':
      work.emit('USER_TASK:COMPLETED', key, wanted)
      return work.follow({ kind: 'COMPLETE_ELEMENT', key: wanted.elementInstanceKey })
    case 'CANCELING': {
      work.emit('USER_TASK:CANCELED', key, wanted)
      const instance = present(work.state.instances.get(wanted.elementInstanceKey))
      terminateInstance(work, instance, elementOf(work, instance))
    }
  }
}
