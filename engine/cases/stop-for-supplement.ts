import type { Limit } from '../statute/limit.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { selectClocks } from './select-clocks.js'
import { writeClock } from './write-clock.js'

/**
 * Stops the clocks while a supplement asked for after acceptance is awaited: those of the task it is asked for and the promised limit, or all.
 * Answers whether any ran. The stop names the notice, by which it is found again. Source: statute §2.3; 大厅运行规则 Art. 2.
 */
export function stopForSupplement(
  context: HallContext,
  step: CaseStep,
  asked: {
    readonly noticeId: string
    readonly limit: Limit
    readonly reason: string
    readonly taskId: string | undefined
  },
): boolean {
  const { noticeId, limit, reason, taskId } = asked
  const clocks = selectClocks(step.file, taskId === undefined ? {} : { taskId })
  const live = clocks.filter(({ row }) => row.state !== 'ended')
  for (const clock of live) {
    const row = {
      id: step.id(),
      clockId: clock.row.id,
      caseNumber: clock.row.caseNumber,
      taskId: taskId ?? null,
      procedure: 'supplement',
      amount: limit.amount,
      unit: limit.unit,
      reason,
      noticeId,
      fromAt: step.now,
      toAt: null,
    }
    step.change({ kind: 'insert', table: 'clockStops', row })
    writeClock(step, { ...clock, stops: [...clock.stops, row] }, context.calendar, { state: 'stopped' })
  }
  return live.length > 0
}
