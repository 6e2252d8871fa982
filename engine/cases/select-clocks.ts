import type { CaseFile, FiledClock } from './case-file.js'

/** One clock, those of a task, or with neither all of a case. */
interface Choice {
  readonly clockId?: string
  readonly taskId?: string
}

/** The task a stop or a resumption is about: the one named, or the one whose clock is named; undefined where it is about the case. */
export function taskOfChoice(file: CaseFile, { clockId, taskId }: Choice): string | undefined {
  return taskId ?? file.clocks.find((clock) => clock.row.id === clockId)?.row.taskId ?? undefined
}

/**
 * The clocks a stop or a resumption is about, whatever their state; ended ones only where they are asked for by name. With a department's clock
 * goes the case's own: a procedure that takes time from a department takes it from the promised limit too (Art. 45).
 */
export function selectClocks(file: CaseFile, which: Choice): readonly FiledClock[] {
  const { clockId } = which
  const taskId = taskOfChoice(file, which)
  const known = file.clocks.filter((clock) => clock.row.kind === 'department' || clock.row.kind === 'case')
  if (clockId !== undefined && taskId === undefined) return known.filter((clock) => clock.row.id === clockId)
  if (taskId !== undefined && !known.some((clock) => clock.row.taskId === taskId)) return []
  const live = known.filter((clock) => clock.row.state !== 'ended')
  if (taskId === undefined) return live
  const own = known.filter((clock) => clock.row.taskId === taskId)
  // The department's own clock first: what is refused of it is what is told.
  return [...own, ...live.filter((clock) => clock.row.kind === 'case')]
}
