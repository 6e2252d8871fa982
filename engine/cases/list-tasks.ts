import type { Page } from '../store/page.js'
import type { TaskKey } from '../store/reads/task-reads.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { Store } from '../store/store.js'
import type { Actor } from './actor.js'
import { fileClocks } from './case-file.js'
import { clockViewOf } from './clock-view-of.js'
import type { HallContext } from './hall-context.js'
import { taskSummary } from './task-summary.js'
import type { TaskFilter, TaskSummary } from './task-view.js'

/** Reads one page of tasks. */
export async function listTasks(
  context: HallContext,
  filter: TaskFilter,
  actor: Actor,
): Promise<{ readonly tasks: readonly TaskSummary[]; readonly next?: string }> {
  const page = await pageOf(context.store, filter, actor)
  const { store } = context
  const cases = await store.cases.byNumbers([...new Set(page.rows.map((row) => row.caseNumber))])
  const clocks = await fileClocks(store, await store.clocks.ofTasks(page.rows.map((row) => row.id)))
  const at = context.now()
  const tasks = page.rows.flatMap((row) => {
    const of = cases.find((each) => each.number === row.caseNumber)
    const clock = clocks.find((each) => each.row.taskId === row.id)
    const view = clock && clockViewOf(clock, { ...context, at, tasks: [row] })
    return of === undefined ? [] : [taskSummary(row, of, view)]
  })
  return { tasks, ...(page.next !== undefined && { next: page.next }) }
}

function pageOf(store: Store, filter: TaskFilter, actor: Actor): Promise<Page<TaskRow>> {
  const { scope, ...page } = filter
  const applicant = actor.roles.length > 0 && actor.roles.every((role) => role === 'applicant')
  if (applicant && scope === 'mine') return store.tasks.supplementsOf(actor.userId, page)
  return store.tasks.list({ ...page, keys: keysOf(scope, actor), newestFirst: scope === 'done' })
}

function keysOf(scope: TaskFilter['scope'], actor: Actor): readonly TaskKey[] {
  switch (scope) {
    case 'mine':
      return [{ state: 'claimed', assigneeId: actor.userId }]
    case 'department':
      return departmentKeys(actor).flatMap((key): readonly TaskKey[] => [
        { ...key, state: 'open' },
        { ...key, state: 'claimed' },
      ])
    case 'done':
      return [{ endedBy: actor.userId }, { assigneeId: actor.userId, state: 'deemed' }]
  }
}

/** Whose tasks a person may take: the window's, the own department's; a head without one sees to all. */
function departmentKeys(actor: Actor): readonly TaskKey[] {
  if (actor.roles.includes('bureauHead') && actor.department === undefined) return [{}]
  const approves = actor.roles.includes('approver') || actor.roles.includes('bureauHead')
  return [
    ...(actor.roles.includes('intake') ? [{ department: '' }] : []),
    ...(approves && actor.department !== undefined ? [{ department: actor.department }] : []),
  ]
}
