import type { Page, PageRequest } from '../store/page.js'
import type { TaskQuery } from '../store/reads/task-reads.js'
import type { TaskRow } from '../store/rows/task-row.js'
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
  const query = queryOf(filter, actor)
  if (query === undefined) return { tasks: [] }
  const page: Page<TaskRow> = await context.store.tasks.list(query)
  const { store } = context
  const cases = await store.cases.byNumbers([...new Set(page.rows.map((row) => row.caseNumber))])
  const clocks = await fileClocks(store, await store.clocks.ofTasks(page.rows.map((row) => row.id)))
  const at = context.now()
  const tasks = page.rows.flatMap((row) => {
    const of = cases.find((each) => each.number === row.caseNumber)
    const clock = clocks.find((each) => each.row.taskId === row.id)
    return of === undefined ? [] : [taskSummary(row, of, clock && clockViewOf(clock, { ...context, at }))]
  })
  return { tasks, ...(page.next !== undefined && { next: page.next }) }
}

function queryOf(filter: TaskFilter, actor: Actor): TaskQuery | undefined {
  const page: PageRequest & { readonly caseNumber?: string } = {
    ...(filter.limit !== undefined && { limit: filter.limit }),
    ...(filter.after !== undefined && { after: filter.after }),
    ...(filter.caseNumber !== undefined && { caseNumber: filter.caseNumber }),
  }
  const applicant = actor.roles.length > 0 && actor.roles.every((role) => role === 'applicant')
  switch (filter.scope) {
    case 'mine':
      if (applicant) return { ...page, states: ['open', 'claimed'], applicantUserId: actor.userId }
      return { ...page, states: ['claimed'], assigneeId: actor.userId }
    case 'department': {
      const departments = departmentsOf(actor)
      if (departments?.length === 0) return undefined
      return { ...page, states: ['open', 'claimed'], ...(departments && { departments }) }
    }
    case 'done':
      return { ...page, states: ['completed', 'deemed'], doneBy: actor.userId, newestFirst: true }
  }
}

/** Whose tasks a person may take: the window's, the own department's; a head without one sees to all. */
function departmentsOf(actor: Actor): readonly string[] | undefined {
  if (actor.roles.includes('bureauHead') && actor.department === undefined) return undefined
  const approves = actor.roles.includes('approver') || actor.roles.includes('bureauHead')
  return [
    ...(actor.roles.includes('intake') ? [''] : []),
    ...(approves && actor.department !== undefined ? [actor.department] : []),
  ]
}
