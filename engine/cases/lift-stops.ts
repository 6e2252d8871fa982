import type { Calendar } from '../statute/calendar.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { theRule } from './event-actor.js'
import { whenText } from './when-text.js'
import { writeClock } from './write-clock.js'

const ended: readonly unknown[] = ['completed', 'deemed', 'canceled']

/**
 * Ends with a task every stop that was made for it, on the promised limit too. A stop keeps out of the count the time that one special
 * procedure takes (Art. 45: 所需时间): the department asked for it in order to answer, so once its task has ended, however it ended, nothing is
 * left that could take time, and holding the applicant's limit still would keep days that no procedure used. Only a stop of the whole case
 * outlives its tasks: it was made for none of them. Source: 行政许可法 Art. 45; statute §2.2.
 */
export function liftStops(step: CaseStep, calendar: Calendar): void {
  const tasks = endedTasks(step)
  if (tasks.length === 0) return
  const gone = endedClocks(step)
  for (const clock of step.file.clocks) {
    const ends = clock.stops.filter((stop) => stop.toAt === null && tasks.includes(stop.taskId ?? ''))
    if (clock.row.state === 'ended' || gone.includes(clock.row.id) || ends.length === 0) continue
    lift(step, calendar, clock, ends)
  }
}

function lift(step: CaseStep, calendar: Calendar, clock: FiledClock, ends: FiledClock['stops']): void {
  const { matterName, number } = step.file.case
  for (const stop of ends) {
    step.change({ kind: 'update', table: 'clockStops', key: { id: stop.id }, patch: { toAt: step.now } })
  }
  const stops = clock.stops.map((stop) => (ends.includes(stop) ? { ...stop, toAt: step.now } : stop))
  const running = stops.every((stop) => stop.toAt !== null)
  const due = running ? writeClock(step, { ...clock, stops }, calendar, { state: 'running' }).dueAt : null
  const noticeId = step.notice({
    kind: 'clockResumed',
    audience: 'applicant',
    title: `恢复计时告知书：${matterName}`,
    text: running
      ? `办件${number}的部门任务已经结束，自${whenText(step.now)}恢复计时，剩余期限继续计算${due === null ? '' : `，承诺时限至${whenText(due)}`}。`
      : `办件${number}的一项中止已于${whenText(step.now)}随任务结束，因另有中止，时限仍停止计算。`,
  })
  const comment = '所为任务已经结束'
  step.event('clock-resumed', theRule, { clocks: [clock.row.id], running, comment, noticeId })
}

function endedTasks(step: CaseStep): readonly string[] {
  return step
    .made()
    .changes.flatMap((change) =>
      change.kind === 'update' &&
      change.table === 'tasks' &&
      change.key.id !== undefined &&
      ended.includes(change.patch.state)
        ? [change.key.id]
        : [],
    )
}

function endedClocks(step: CaseStep): readonly string[] {
  return step
    .made()
    .changes.flatMap((change) =>
      change.kind === 'update' &&
      change.table === 'clocks' &&
      change.key.id !== undefined &&
      change.patch.state === 'ended'
        ? [change.key.id]
        : [],
    )
}
