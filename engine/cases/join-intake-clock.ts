import { armClock } from './arm-clock.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import type { TaskHeaders } from './task-headers.js'
import type { TaskRow } from '../store/rows/task-row.js'

/**
 * Puts the intake clock, which runs since receipt, to the task that answers it. A shorter limit of the model replaces the statutory five
 * days; the start stays the receipt (Art. 32, statute §2.1).
 */
export function joinIntakeClock(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  headers: TaskHeaders,
): void {
  const clock = step.file.clocks.find((each) => each.row.kind === 'intake' && each.row.state !== 'ended')
  if (clock === undefined) return
  const limit = headers.limit && {
    amount: headers.limit.amount.amount,
    unit: headers.limit.amount.unit,
    basis: headers.limit.basis,
  }
  const row = { ...clock.row, ...limit, taskId: task.id }
  const armed = armClock({ ...clock, row }, context.calendar)
  step.change({
    kind: 'update',
    table: 'clocks',
    key: { id: row.id },
    patch: { taskId: task.id, ...limit, ...armed },
  })
}
