import type { UserTaskValue } from '../../log/user-task-value.js'

/** What of a user task may be changed after its creation, in Zeebe's order. */
const attributes = [
  'assignee',
  'candidateGroupsList',
  'candidateUsersList',
  'dueDate',
  'followUpDate',
  'priority',
] as const satisfies readonly (keyof UserTaskValue)[]

type Changeable = Pick<UserTaskValue, (typeof attributes)[number]>

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Of the attributes that `changes` names, those that it really changes, in its order. */
export function reallyChanged(before: Changeable, changes: Partial<Changeable>): readonly string[] {
  const names = Object.keys(changes) as readonly (keyof Changeable)[]
  return names.filter((name) => changes[name] !== undefined && !isSame(before[name], changes[name]))
}

/** What a user task that is about to change differs in from what it was, variables included. */
export function changedAttributes(before: Changeable, after: UserTaskValue): readonly string[] {
  const changed: string[] = attributes.filter((name) => !isSame(before[name], after[name]))
  return Object.keys(after.variables ?? {}).length > 0 ? [...changed, 'variables'] : changed
}
