import type { CaseFile, FiledClock } from './case-file.js'

/** The clocks a stop or a resumption is about, whatever their state; ended ones only where one is named by itself. */
export function selectClocks(
  file: CaseFile,
  which: { readonly clockId?: string; readonly taskId?: string },
): readonly FiledClock[] {
  const { clockId, taskId } = which
  const known = file.clocks.filter((clock) => clock.row.kind === 'department' || clock.row.kind === 'case')
  if (clockId !== undefined) return known.filter((clock) => clock.row.id === clockId)
  if (taskId !== undefined && !known.some((clock) => clock.row.taskId === taskId)) return []
  const live = known.filter((clock) => clock.row.state !== 'ended')
  if (taskId === undefined) return live
  const own = known.filter((clock) => clock.row.taskId === taskId)
  // The department's own clock first: what is refused of it is what is told.
  return [...own, ...live.filter((clock) => clock.row.kind === 'case')]
}
