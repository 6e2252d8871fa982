import type { UserTaskValue } from '../../log/user-task-value.js'
import type { UserTaskDefinition } from '../../model/user-task-definition.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'
import type { UserTaskTerms } from './evaluate-user-task.js'

/** Lets a native user task come to life; it is there once its listeners, if it has any, have had their say. Answers its key. */
export function createUserTask(
  work: Work,
  { key, value }: ElementInstance,
  task: UserTaskDefinition,
  terms: UserTaskTerms,
): number {
  const userTaskKey = work.nextKey()
  const record: UserTaskValue = {
    userTaskKey,
    assignee: terms.assignee,
    candidateGroupsList: terms.candidateGroups,
    candidateUsersList: terms.candidateUsers,
    dueDate: terms.dueDate,
    followUpDate: terms.followUpDate,
    formKey: terms.formKey,
    externalFormReference: terms.externalReference,
    priority: terms.priority,
    customHeaders: task.headers,
    action: '',
    changedAttributes: [],
    creationTimestamp: work.at,
    elementId: value.elementId,
    elementInstanceKey: key,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.version,
    processDefinitionKey: value.processDefinitionKey,
    processInstanceKey: value.processInstanceKey,
  }
  work.emit('USER_TASK:CREATING', userTaskKey, record)
  return userTaskKey
}
