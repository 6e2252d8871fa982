import type { Instant } from '../statute/instant.js'
import type { CaseStep } from './case-step.js'
import type { FiledClock } from './case-file.js'

/** Ends a clock because what it waited for is done; a stop that is still open ends with it. */
export function endClock(step: CaseStep, clock: FiledClock, at: Instant = step.now): void {
  if (clock.row.state === 'ended') return
  step.change({
    kind: 'update',
    table: 'clocks',
    key: { id: clock.row.id },
    patch: { state: 'ended', endedAt: at, nextAt: null },
  })
  for (const stop of clock.stops) {
    if (stop.toAt === null) {
      step.change({ kind: 'update', table: 'clockStops', key: { id: stop.id }, patch: { toAt: at } })
    }
  }
}

/** Ends the clock of a task, if it has one that still runs. */
export function endTaskClock(step: CaseStep, taskId: string, at?: Instant): void {
  for (const clock of step.file.clocks) if (clock.row.taskId === taskId) endClock(step, clock, at)
}
