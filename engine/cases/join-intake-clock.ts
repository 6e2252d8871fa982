import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import type { TaskHeaders } from './task-headers.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { writeClock } from './write-clock.js'

/**
 * Puts the intake clock, which runs since receipt, to the task that answers it: the window's, or after a referral the bureau head's ruling.
 * A shorter limit of the window's task replaces the statutory five days; a ruling has a clock of its own besides, and takes nothing from
 * the applicant's, nor adds to it. The start stays the receipt (Art. 32, statute §2.1).
 */
export function joinIntakeClock(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  headers: TaskHeaders,
): void {
  const clock = step.file.clocks.find((each) => each.row.kind === 'intake' && each.row.state !== 'ended')
  if (clock === undefined) return
  const shorter = task.act === 'accept-case' ? headers.limit : undefined
  const limit = shorter && {
    amount: shorter.amount.amount,
    unit: shorter.amount.unit,
    basis: shorter.basis,
  }
  writeClock(step, clock, context.calendar, { taskId: task.id, ...limit })
}
