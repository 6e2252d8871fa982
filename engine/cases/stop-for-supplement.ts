import type { Limit } from '../statute/limit.js'
import { stopClock as stopByStatute } from '../statute/stop-clock.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import type { FiledClock } from './case-file.js'
import { selectClocks } from './select-clocks.js'
import { statuteClock } from './statute-clock.js'
import { writeClock } from './write-clock.js'

/**
 * Stops the clocks while a supplement asked for after acceptance is awaited: those of the task it is asked for and the promised limit, or all.
 * What has expired has expired and is not stopped. Answers whether any stands still. The stop names the notice, by which it is found again. Source: statute §2.3; 大厅运行规则 Art. 2.
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
  const live = clocks.filter(
    (clock) => clock.row.state === 'stopped' || stops(context, step, clock, noticeId),
  )
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

function stops(context: HallContext, step: CaseStep, clock: FiledClock, noticeId: string): boolean {
  if (clock.row.state === 'ended') return false
  const at = step.now
  const notice = { noticeId, deliveredAt: at }
  const request = {
    procedure: 'supplement',
    from: at,
    recordedAt: at,
    notice,
    supplementAllowed: true,
  } as const
  return stopByStatute(statuteClock(clock), request, context.calendar).kind === 'changed'
}
