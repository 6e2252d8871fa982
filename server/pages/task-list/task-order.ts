import { clockLook, type ClockLook } from '../clock/clock-look.js'
import type { TaskScope, TaskSummary } from '../api/tasks.js'

const never = '9999'

/** The tasks a list shows: those that match the words and the look, the most urgent first; done ones newest first. */
export function orderTasks(
  tasks: readonly TaskSummary[],
  choice: { scope: TaskScope; words: string; look: ClockLook | undefined },
): readonly TaskSummary[] {
  const chosen = tasks.filter(
    (task) => matches(task, choice.words) && (!choice.look || lookOf(task) === choice.look),
  )
  return choice.scope === 'done' ? chosen.toSorted(byAge) : chosen.toSorted(byDue)
}

/** How many tasks there are of each look. */
export function countLooks(tasks: readonly TaskSummary[]): ReadonlyMap<ClockLook, number> {
  const counts = new Map<ClockLook, number>()
  for (const task of tasks) {
    const look = lookOf(task)
    if (look !== undefined) counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return counts
}

function lookOf(task: TaskSummary): ClockLook | undefined {
  return task.clock && clockLook(task.clock)
}

function matches(task: TaskSummary, words: string): boolean {
  const text = [
    task.caseNumber,
    task.matterName,
    task.applicantName,
    task.name,
    task.departmentName,
    task.assignee?.name,
  ]
    .join(' ')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

// A stopped clock has no due instant and waits behind those that run.
function byDue(one: TaskSummary, other: TaskSummary): number {
  return (
    compare(one.clock?.dueAt ?? never, other.clock?.dueAt ?? never) || compare(one.createdAt, other.createdAt)
  )
}

function byAge(one: TaskSummary, other: TaskSummary): number {
  return compare(other.createdAt, one.createdAt)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
