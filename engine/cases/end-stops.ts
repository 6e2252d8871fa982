import type { Calendar } from '../statute/calendar.js'
import type { Instant } from '../statute/instant.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { theRule } from './event-actor.js'
import { whenText } from './when-text.js'
import { writeClock } from './write-clock.js'

type Stop = FiledClock['stops'][number]

/** Which stops end, at what instant, and why: `所为任务已经结束`. */
export interface EndOfStops {
  readonly which: (stop: Stop) => boolean
  readonly at: Instant
  readonly why: string
}

/** Ends stops because what they were made for is over; a clock runs on when the last of its stops has ended. Source: 行政许可法 Art. 45; statute §2.2. */
export function endStops(step: CaseStep, calendar: Calendar, end: EndOfStops): void {
  const gone = endedClocks(step)
  for (const clock of step.file.clocks) {
    const ends = clock.stops.filter((stop) => stop.toAt === null && end.which(stop))
    if (clock.row.state === 'ended' || gone.includes(clock.row.id) || ends.length === 0) continue
    lift(step, calendar, clock, ends, end)
  }
}

function lift(
  step: CaseStep,
  calendar: Calendar,
  clock: FiledClock,
  ends: readonly Stop[],
  { at, why }: EndOfStops,
): void {
  const { matterName, number } = step.file.case
  for (const stop of ends) {
    step.change({ kind: 'update', table: 'clockStops', key: { id: stop.id }, patch: { toAt: at } })
  }
  const stops = clock.stops.map((stop) => (ends.includes(stop) ? { ...stop, toAt: at } : stop))
  const running = stops.every((stop) => stop.toAt !== null)
  const due = running ? writeClock(step, { ...clock, stops }, calendar, { state: 'running' }).dueAt : null
  const noticeId = step.notice({
    kind: 'clockResumed',
    audience: 'applicant',
    title: `恢复计时告知书：${matterName}`,
    text: running
      ? `办件${number}${why}，自${whenText(at)}恢复计时，剩余期限继续计算${due === null ? '' : `，至${whenText(due)}`}。`
      : `办件${number}${why}，一项中止已于${whenText(at)}结束，因另有中止，时限仍停止计算。`,
  })
  step.event('clock-resumed', theRule, { clocks: [clock.row.id], running, comment: why, noticeId }, at)
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
