import type { Basis } from './basis.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { deadline } from './deadline.js'
import type { Delivery } from './delivery.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'
import { SPECIAL_PROCEDURES } from './special-procedure.js'
import type { SpecialProcedure } from './special-procedure.js'

/** A stop 中止 asked for. */
export interface StopRequest {
  readonly procedure: SpecialProcedure
  /** First instant of the stop. */
  readonly from: Instant
  /** When it is recorded: now. */
  readonly recordedAt: Instant
  /** The written notice that tells the applicant how long. Art. 45: 应当将所需时间书面告知申请人. */
  readonly notice?: Delivery
  /** Whether the matter lets a supplement after acceptance stop the clock (statute.md §2.3). */
  readonly supplementAllowed?: boolean
}

/** A change of the clock that the law refuses. Nothing happened. */
export interface ClockRefusal {
  readonly kind: 'refused'
  readonly code:
    | 'stopWithoutNotice'
    | 'stopNotAllowed'
    | 'stopBeforeStart'
    | 'stopTooLate'
    | 'alreadyStopped'
    | 'notStopped'
    | 'resumeBeforeStop'
  readonly message: string
}

export interface ChangedClock {
  readonly kind: 'changed'
  readonly clock: Clock
  readonly basis: readonly Basis[]
}

/**
 * Stops a clock for a special procedure; the remaining time is kept. A stop recorded at or after the deadline is refused: what has
 * expired has expired. A deadline in a year that is not loaded lies in that year or after it: before that year begins no stop is late, and a
 * stop needs no calendar of its own. Source: 行政许可法 Art. 45; statute.md §2.2, §2.3.
 */
export function stopClock(
  clock: Clock,
  request: StopRequest,
  calendar: Calendar,
): ChangedClock | ClockRefusal | MissingYear {
  const { name, basis } = SPECIAL_PROCEDURES[request.procedure]
  if (request.notice === undefined)
    return refused('stopWithoutNotice', `${name}所需时间应当书面告知申请人，缺少书面告知，不得中止计时`)
  if (request.procedure === 'supplement' && request.supplementAllowed !== true) {
    return refused('stopNotAllowed', '该事项未规定受理后补正可以中止计时')
  }
  const stops = clock.stops ?? []
  const end = deadline(clock, calendar)
  const latest = Math.max(toMs(request.from), toMs(request.recordedAt))
  if (end.kind === 'missingYear' && latest >= toMs(`${end.year}-01-01T00:00:00+08:00`)) return end
  if (end.kind === 'stopped' || stops.some((stop) => stop.to === undefined))
    return refused('alreadyStopped', '该时限已经中止，恢复后才能再次中止')
  if (toMs(request.from) < toMs(clock.from))
    return refused('stopBeforeStart', '中止的开始早于时限的起算，不予记录')
  if (end.kind === 'due' && latest >= toMs(end.due)) {
    return refused('stopTooLate', `时限已于${end.due}届满，届满后记录的中止无效`)
  }
  return { kind: 'changed', clock: { ...clock, stops: [...stops, { from: request.from }] }, basis: [basis] }
}

/** Lets a stopped clock run on from `at`. Source: 行政许可法 Art. 45; statute.md §1.7, §2.2. */
export function resumeClock(clock: Clock, at: Instant): ChangedClock | ClockRefusal {
  const stops = clock.stops ?? []
  const open = stops.findIndex((stop) => stop.to === undefined)
  const stop = stops[open]
  if (stop === undefined) return refused('notStopped', '该时限没有处于中止')
  if (toMs(at) < toMs(stop.from)) return refused('resumeBeforeStop', '恢复的时刻早于中止的开始')
  const resumed = stops.map((each, index) => (index === open ? { from: each.from, to: at } : each))
  return { kind: 'changed', clock: { ...clock, stops: resumed }, basis: [SPECIAL_PROCEDURES.hearing.basis] }
}

function refused(code: ClockRefusal['code'], message: string): ClockRefusal {
  return { kind: 'refused', code, message }
}
