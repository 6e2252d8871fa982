import { isLimit, limitText } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import { missingYearMessage } from '../statute/missing-year-message.js'
import { SPECIAL_PROCEDURES } from '../statute/special-procedure.js'
import type { SpecialProcedure } from '../statute/special-procedure.js'
import { stopClock as stopByStatute } from '../statute/stop-clock.js'
import type { ClockRefusal } from '../statute/stop-clock.js'
import type { Actor } from './actor.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { clockDutyRefusal } from './clock-duty.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import type { RefusalCode } from './refusal.js'
import { selectClocks, taskOfChoice } from './select-clocks.js'
import { statuteClock } from './statute-clock.js'
import { writeClock } from './write-clock.js'

/**
 * Stops the clock for a special procedure (Art. 45) with a written notice to the applicant of how long it will take.
 * Without `clockId` and `taskId`: all running clocks of the case but the intake clock. With `taskId`, or `clockId` of a department's clock: that
 * department's clock and the case's own.
 */
export interface StopClock {
  readonly kind: 'stop-clock'
  readonly caseNumber: string
  readonly clockId?: string
  readonly taskId?: string
  readonly procedure: SpecialProcedure
  readonly limit: Limit
  readonly reason: string
}

const codes = {
  stopWithoutNotice: 'INVALID_INPUT',
  stopNotAllowed: 'WRONG_ACT',
  stopBeforeStart: 'INVALID_INPUT',
  stopTooLate: 'DEADLINE_PASSED',
  alreadyStopped: 'CLOCK_NOT_RUNNING',
  notStopped: 'CLOCK_NOT_STOPPED',
  resumeBeforeStop: 'INVALID_INPUT',
} satisfies Record<ClockRefusal['code'], RefusalCode>

/** A stop recorded after the deadline is refused, and the refusal is kept. Source: 行政许可法 Art. 45; statute §2.2. */
export const stopClock: CommandHandler<StopClock> = async (context, step, command, actor) => {
  const { case: of } = step.file
  if (of.state === 'closed') return refuse('CASE_CLOSED', '办件已办结')
  if (!Object.hasOwn(SPECIAL_PROCEDURES, command.procedure)) {
    return refuse('INVALID_INPUT', '请选择法定的特别程序', [
      { place: 'procedure', message: '不是法定的特别程序' },
    ])
  }
  if (command.procedure === 'supplement') {
    return refuse('WRONG_ACT', '受理后补正须写明新出现的情形和补正期限，请改用“受理后补正”')
  }
  if (!isLimit(command.limit)) {
    return refuse('INVALID_INPUT', '请写明所需时间', [{ place: 'limit', message: '须为正整数和单位' }])
  }
  if (command.reason.trim() === '') {
    return refuse('INVALID_INPUT', '请写明中止的理由', [{ place: 'reason', message: '请填写理由' }])
  }
  const clocks = selectClocks(step.file, command)
  if (clocks.length === 0) return refuse('CLOCK_NOT_RUNNING', '没有正在计时、可以中止的时限')
  const duty =
    clockDutyRefusal(step.file, clocks, command, actor) ??
    (await caseDutyRefusal(context, step.file.case, actor))
  if (duty !== undefined) return duty
  const refusals = clocks.map((clock) => statuteRefusal(context, step, clock, command.procedure))
  // A clock that stands still already, or is over, does not keep the others from stopping; it is asked for by itself only.
  const stoppable = clocks.filter((_, index) => refusals[index] === undefined)
  const taskId = taskOfChoice(step.file, command)
  const named = taskId !== undefined && refusals[0] !== undefined
  if (stoppable.length === 0 || named) {
    const first = refusals[0]
    if (first === undefined) return refuse('CLOCK_NOT_RUNNING', '没有正在计时、可以中止的时限')
    if (first.code === 'DEADLINE_PASSED') {
      step.event('stop-refused', thePerson(actor), { procedure: command.procedure, reason: command.reason })
    }
    return first
  }
  const alongside = clocks.filter((clock) => clock.row.state === 'stopped')
  return stop(
    context,
    step,
    [...stoppable, ...alongside],
    { ...command, ...(taskId !== undefined && { taskId }) },
    actor,
  )
}

function stop(
  context: HallContext,
  step: CaseStep,
  clocks: readonly FiledClock[],
  command: StopClock,
  actor: Actor,
): { readonly kind: 'done'; readonly caseNumber: string; readonly noticeId: string } {
  const { number, matterName } = step.file.case
  const { procedure, limit, reason, taskId } = command
  const procedureName = SPECIAL_PROCEDURES[procedure].name
  const noticeId = step.notice({
    kind: 'clockStopped',
    audience: 'applicant',
    ...(taskId !== undefined && { taskId }),
    title: `中止计时告知书：${matterName}`,
    text: `办件${number}依法需要${procedureName}，所需时间${limitText(limit)}，不计算在办理期限内。理由：${reason}`,
  })
  // What is asked of one department is lifted by it; only a stop of the whole case belongs to no task.
  const stoppedFor = taskId ?? null
  for (const clock of clocks) {
    const row = {
      id: step.id(),
      clockId: clock.row.id,
      caseNumber: number,
      taskId: stoppedFor,
      procedure,
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
  step.event('clock-stopped', thePerson(actor), {
    procedure,
    procedureName,
    limit: { ...limit },
    reason,
    noticeId,
    clocks: clocks.map((clock) => clock.row.id),
  })
  return { kind: 'done', caseNumber: number, noticeId }
}

function statuteRefusal(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  procedure: SpecialProcedure,
): Refused | undefined {
  if (clock.row.state === 'ended') return refuse('CLOCK_NOT_RUNNING', '该时限已经结束')
  const request = {
    procedure,
    from: step.now,
    recordedAt: step.now,
    notice: { noticeId: clock.row.id, deliveredAt: step.now },
    supplementAllowed: step.file.matter?.supplement?.stopsClock === true,
  }
  const outcome = stopByStatute(statuteClock(clock), request, context.calendar)
  if (outcome.kind === 'changed') return undefined
  if (outcome.kind === 'missingYear') return refuse('CALENDAR_MISSING', missingYearMessage(outcome))
  return refuse(codes[outcome.code], outcome.message)
}
