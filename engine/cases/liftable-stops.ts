import type { Actor } from './actor.js'
import type { CaseFile, FiledClock } from './case-file.js'
import { leadsCase } from './leads-case.js'
import { selectClocks, taskOfChoice } from './select-clocks.js'

/** A clock and which of its stops end. */
export interface Resumption {
  readonly clock: FiledClock
  readonly ends: FiledClock['stops']
}

/**
 * What a resumption would end: of a task, the stop made for it, on its clock and the case's own; who leads the case lifts with `clockId` a stop
 * of the whole case from that clock too; without either, every open stop. Whether the person may is told by `clockDutyRefusal`.
 */
export function liftableStops(
  file: CaseFile,
  which: { readonly clockId?: string; readonly taskId?: string },
  actor: Actor,
): readonly Resumption[] {
  const { clockId } = which
  const taskId = taskOfChoice(file, which)
  const all = clockId === undefined && taskId === undefined
  const lifts = (clock: FiledClock, stop: FiledClock['stops'][number]): boolean =>
    all ||
    stop.taskId === (taskId ?? null) ||
    (stop.taskId === null && clock.row.id === clockId && leadsCase(file, actor))
  return selectClocks(file, which)
    .filter((clock) => clock.row.state === 'stopped')
    .map((clock) => ({ clock, ends: clock.stops.filter((stop) => stop.toAt === null && lifts(clock, stop)) }))
    .filter(({ ends }) => ends.length > 0)
}
