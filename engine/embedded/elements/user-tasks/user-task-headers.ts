import type { UserTaskDefinition } from '../../model/user-task-definition.js'
import type { UserTaskTerms } from './evaluate-user-task.js'

/** The headers of the job of a user task: its own, and Zeebe's for what it says. Source: Zeebe, "User tasks, job worker implementation". */
export function userTaskHeaders(
  task: UserTaskDefinition,
  terms: UserTaskTerms,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { ...task.headers }
  const say = (name: string, text: string): void => {
    if (text !== '') headers[`io.camunda.zeebe:${name}`] = text
  }
  const list = (names: readonly string[]): string => (names.length === 0 ? '' : JSON.stringify(names))
  say('assignee', terms.assignee)
  say('candidateGroups', list(terms.candidateGroups))
  say('candidateUsers', list(terms.candidateUsers))
  say('dueDate', terms.dueDate)
  say('followUpDate', terms.followUpDate)
  say('formKey', terms.formKey >= 0 ? String(terms.formKey) : (task.formKey ?? ''))
  say('priority', task.priority ? String(terms.priority) : '')
  return headers
}
