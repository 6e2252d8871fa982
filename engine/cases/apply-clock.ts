import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { expireClock } from './expire-clock.js'
import { giveWarning } from './give-warning.js'
import type { HallContext } from './hall-context.js'

/** Does the next thing a clock has to do, at the instant at which it fell due: the yellow warning, or its end. */
export async function applyClock(context: HallContext, step: CaseStep, clock: FiledClock): Promise<void> {
  const { row } = clock
  if (row.nextAt === null) return
  if (row.nextAt === row.dueAt) return expireClock(context, step, clock, row.dueAt)
  giveWarning(step, clock, 'yellow', row.nextAt)
  step.change({ kind: 'update', table: 'clocks', key: { id: row.id }, patch: { nextAt: row.dueAt } })
}
