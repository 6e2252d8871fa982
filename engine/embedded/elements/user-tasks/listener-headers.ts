import type { UserTaskValue } from '../../log/user-task-value.js'

/** The headers of the job of a task listener: those of the task, and Zeebe's for how it is about to be. Source: Zeebe 8.8, "User task listeners". */
export function listenerHeaders(value: UserTaskValue): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { ...value.customHeaders }
  const say = (name: string, text: string): void => {
    if (text !== '') headers[`io.camunda.zeebe:${name}`] = text
  }
  const list = (names: readonly string[]): string => (names.length === 0 ? '' : JSON.stringify(names))
  say('userTaskKey', String(value.userTaskKey))
  say('changedAttributes', list(value.changedAttributes.toSorted()))
  say('assignee', value.assignee)
  say('candidateGroups', list(value.candidateGroupsList))
  say('candidateUsers', list(value.candidateUsersList))
  say('dueDate', value.dueDate)
  say('followUpDate', value.followUpDate)
  say('formKey', value.formKey >= 0 ? String(value.formKey) : '')
  say('priority', String(value.priority))
  say('action', value.action)
  return headers
}
