import { resumeClock as resumeByStatute } from '../statute/stop-clock.js'
import { armClock } from './arm-clock.js'
import type { FiledClock } from './case-file.js'
import { clockDutyRefusal } from './clock-duty.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { refuse } from './refusal.js'
import { selectClocks } from './select-clocks.js'
import { statuteClock } from './statute-clock.js'
import { whenText } from './when-text.js'

/** Ends a stop (恢复计时): that of the clock, that of the task, or every open stop of the case. What remained goes on. */
export interface ResumeClock {
  readonly kind: 'resume-clock'
  readonly caseNumber: string
  readonly clockId?: string
  readonly taskId?: string
  readonly comment?: string
}

/** A clock that was stopped twice runs on when the last of its stops ends. Source: 行政许可法 Art. 45; statute §1.7, §2.2. */
export const resumeClock: CommandHandler<ResumeClock> = (context, step, command, actor) => {
  const { number, matterName } = step.file.case
  const { taskId } = command
  const ending = (clock: FiledClock): FiledClock['stops'] =>
    clock.stops.filter(
      (stop) =>
        stop.toAt === null && (taskId === undefined || stop.taskId === taskId || clock.row.taskId === taskId),
    )
  const clocks = selectClocks(step.file, command).filter(
    (clock) => clock.row.state === 'stopped' && ending(clock).length > 0,
  )
  if (clocks.length === 0) return refuse('CLOCK_NOT_STOPPED', '没有处于中止的时限')
  const duty = clockDutyRefusal(step.file, clocks, actor)
  if (duty !== undefined) return duty
  for (const clock of clocks) {
    const outcome = resumeByStatute(statuteClock(clock), step.now)
    if (outcome.kind === 'refused') return refuse('INVALID_INPUT', outcome.message)
  }
  const due: string[] = []
  for (const clock of clocks) {
    const ends = ending(clock)
    for (const stop of ends) {
      step.change({ kind: 'update', table: 'clockStops', key: { id: stop.id }, patch: { toAt: step.now } })
    }
    const stops = clock.stops.map((stop) => (ends.includes(stop) ? { ...stop, toAt: step.now } : stop))
    if (stops.some((stop) => stop.toAt === null)) continue
    const armed = armClock({ ...clock, stops }, context.calendar)
    step.change({
      kind: 'update',
      table: 'clocks',
      key: { id: clock.row.id },
      patch: { state: 'running', ...armed },
    })
    if (clock.row.kind === 'case' && armed.dueAt !== null) due.push(whenText(armed.dueAt))
  }
  const noticeId = step.notice({
    kind: 'clockResumed',
    audience: 'applicant',
    ...(taskId !== undefined && { taskId }),
    title: `恢复计时告知书:${matterName}`,
    text: `办件${number}自${whenText(step.now)}恢复计时,剩余期限继续计算${due.length > 0 ? `,承诺时限至${due[0] ?? ''}` : ''}。`,
  })
  step.event('clock-resumed', thePerson(actor), {
    clocks: clocks.map((clock) => clock.row.id),
    comment: command.comment ?? '',
    noticeId,
  })
  return { kind: 'done', caseNumber: number, noticeId }
}
