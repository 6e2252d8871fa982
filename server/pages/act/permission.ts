import type { TaskDetail } from '../api/tasks.js'

/** What a button on a task page does. */
export type Deed =
  'accept' | 'ask-supplement' | 'supplement' | 'opinion' | 'decide' | 'refuse' | 'refer' | 'certificate'

/** Whether the server lets the person signed in do this with the task now. */
export function allows(task: TaskDetail, deed: Deed): boolean {
  return task.permissions.acts.includes(deed)
}
