import type { Instant } from '../statute/instant.js'
import type { Actor } from './actor.js'
import type { CaseFile, FiledClock } from './case-file.js'
import { clockDutyRefusal } from './clock-duty.js'
import type { ClockView } from './clock-view.js'
import { liftableStops } from './liftable-stops.js'
import { selectClocks } from './select-clocks.js'

/**
 * What this person may do with a clock now, by what stopping and resuming are refused by: no page offers what is sure to be refused. `barred`:
 * they may do nothing official in this case (`caseDutyRefusal`).
 */
export function clockPermissions(
  file: CaseFile,
  { row }: FiledClock,
  { actor, at, barred }: { readonly actor: Actor; readonly at: Instant; readonly barred: boolean },
): Pick<ClockView, 'mayStop' | 'mayResume'> {
  const choice = { clockId: row.id }
  const clocks = selectClocks(file, choice)
  const duty = !barred && clocks.length > 0 && clockDutyRefusal(file, clocks, choice, actor) === undefined
  return {
    // A stop that is recorded after the deadline is refused (statute §2.2).
    mayStop:
      duty &&
      file.case.state !== 'closed' &&
      row.state === 'running' &&
      (row.dueAt === null || at < row.dueAt) &&
      row.missingYear === null,
    mayResume: duty && row.state === 'stopped' && liftableStops(file, choice, actor).length > 0,
  }
}
