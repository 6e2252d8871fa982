import { resumeClock as resumeByStatute } from '../statute/stop-clock.js'
import type { Actor } from './actor.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import type { CaseStep } from './case-step.js'
import { clockDutyRefusal } from './clock-duty.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { liftableStops } from './liftable-stops.js'
import type { Resumption } from './liftable-stops.js'
import { refuse } from './refusal.js'
import { selectClocks } from './select-clocks.js'
import { statuteClock } from './statute-clock.js'
import { whenText } from './when-text.js'
import { writeClock } from './write-clock.js'

/**
 * Ends a stop (恢复计时). With `taskId`, or `clockId` of a department's clock: the stop made for that task, on its clock and the case's own;
 * who leads the case lifts with `clockId` a stop of the whole case from that clock too. Without either: every open stop of the case.
 */
export interface ResumeClock {
  readonly kind: 'resume-clock'
  readonly caseNumber: string
  readonly clockId?: string
  readonly taskId?: string
  readonly comment?: string
}

/** A clock that was stopped twice runs on when the last of its stops ends. Source: 行政许可法 Art. 45; statute §1.7, §2.2. */
export const resumeClock: CommandHandler<ResumeClock> = async (context, step, command, actor) => {
  const clocks = selectClocks(step.file, command)
  const stopped = clocks.filter((clock) => clock.row.state === 'stopped')
  if (stopped.length === 0) return refuse('CLOCK_NOT_STOPPED', '没有处于中止的时限')
  const duty =
    clockDutyRefusal(step.file, clocks, command, actor) ??
    (await caseDutyRefusal(context, step.file.case, actor))
  if (duty !== undefined) return duty
  const resumptions = liftableStops(step.file, command, actor)
  if (resumptions.length === 0) {
    const whole = stopped.some((clock) => clock.stops.some((stop) => !stop.toAt && stop.taskId === null))
    return whole
      ? refuse('OTHER_DEPARTMENT', '该时限随整个办件中止，由牵头部门恢复整个办件的计时')
      : refuse('CLOCK_NOT_STOPPED', '该时限因所征求意见部门的特别程序中止，须恢复该部门的计时')
  }
  for (const { clock } of resumptions) {
    const outcome = resumeByStatute(statuteClock(clock), step.now)
    if (outcome.kind === 'refused') return refuse('INVALID_INPUT', outcome.message)
  }
  return resume(context, step, resumptions, command, actor)
}

function resume(
  context: HallContext,
  step: CaseStep,
  resumptions: readonly Resumption[],
  command: ResumeClock,
  actor: Actor,
): HallAnswer {
  const { number, matterName } = step.file.case
  const { taskId } = command
  let running = false
  let due = ''
  for (const { clock, ends } of resumptions) {
    for (const stop of ends) {
      step.change({ kind: 'update', table: 'clockStops', key: { id: stop.id }, patch: { toAt: step.now } })
    }
    const stops = clock.stops.map((stop) => (ends.includes(stop) ? { ...stop, toAt: step.now } : stop))
    if (stops.some((stop) => stop.toAt === null)) continue
    running = true
    const row = writeClock(step, { ...clock, stops }, context.calendar, { state: 'running' })
    if (row.kind === 'case' && row.dueAt !== null) due = `，承诺时限至${whenText(row.dueAt)}`
  }
  const noticeId = step.notice({
    kind: 'clockResumed',
    audience: 'applicant',
    ...(taskId !== undefined && { taskId }),
    title: `恢复计时告知书：${matterName}`,
    text: running
      ? `办件${number}自${whenText(step.now)}恢复计时，剩余期限继续计算${due}。`
      : `办件${number}的一项中止已于${whenText(step.now)}结束，因另有中止，时限仍停止计算。`,
  })
  step.event('clock-resumed', thePerson(actor), {
    clocks: resumptions.map(({ clock }) => clock.row.id),
    running,
    comment: command.comment ?? '',
    noticeId,
  })
  return { kind: 'done', caseNumber: number, noticeId }
}
