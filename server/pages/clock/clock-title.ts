import type { ClockView } from '../api/clock.js'
import { clockKindWords } from '../text/words.js'

/** Whose time a clock counts: `部门时限 · 规划局`; of a task that belongs to no department, the task's. */
export function clockTitle({ kind, departmentName, taskName }: ClockView): string {
  if (departmentName !== undefined) return `${clockKindWords[kind]} · ${departmentName}`
  return kind === 'department' && taskName !== undefined ? `${taskName}时限` : clockKindWords[kind]
}
