import { LICENSE_32 } from '../statute/articles.js'
import type { BusinessHours } from '../statute/business-hours.js'
import { INTAKE_LIMIT } from '../statute/deemed-acceptance.js'
import type { Limit } from '../statute/limit.js'
import { promisedWithinStatutory } from '../statute/promised-limit.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { statuteClock } from './statute-clock.js'
import type { TaskHeaders } from './task-headers.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { writeClock } from './write-clock.js'

/**
 * Puts the intake clock, which runs since receipt, to the task that answers it: the window's, or after a referral the bureau head's ruling.
 * A shorter limit of the window's task replaces the statutory five days, which stay the law's whatever basis the model names; a ruling has a
 * clock of its own besides, and takes nothing from the applicant's, nor adds to it. The start stays the receipt (Art. 32, statute §2.1).
 */
export function joinIntakeClock(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  headers: TaskHeaders,
): void {
  const clock = step.file.clocks.find((each) => each.row.kind === 'intake' && each.row.state !== 'ended')
  if (clock === undefined) return
  const limit = task.act === 'accept-case' ? intakeLimit(headers, statuteClock(clock)) : undefined
  writeClock(step, clock, context.calendar, { taskId: task.id, ...limit, basis: LICENSE_32.entry })
}

/** What the window has to answer in: what the model promises, where that is surely no longer than the five working days, else these. */
export function intakeLimit({ limit }: Pick<TaskHeaders, 'limit'>, hours: BusinessHours): Limit {
  if (limit === undefined) return INTAKE_LIMIT
  return promisedWithinStatutory(limit.amount, INTAKE_LIMIT, hours).kind === 'kept'
    ? limit.amount
    : INTAKE_LIMIT
}
