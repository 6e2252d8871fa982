import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { countClock } from './count-clock.js'
import { explainCount } from './explain-count.js'
import type { Finding } from './finding.js'
import { toIso } from './instant.js'
import type { Instant } from './instant.js'
import { parseClock } from './parsed-clock.js'

/** The clock falls due at `due`. */
export interface Due extends Finding {
  readonly kind: 'due'
  readonly due: Instant
}

/** The clock is stopped with no end: no due instant, only time remaining (statute.md §1.7). */
export interface StoppedDeadline extends Finding {
  readonly kind: 'stopped'
  /** First instant of the open stop. */
  readonly since: Instant
}

/** A deadline is an instant, or none while stopped, or a year that is not loaded: never a guess. */
export type Deadline = Due | StoppedDeadline | MissingYear

/**
 * When a clock is due 期限届满, with article, arithmetic and calendars.
 * Source: 行政许可法 Art. 82; 民法典 Art. 201–204; statute.md §1.
 *
 * ```ts
 * deadline({ from: '2026-02-09T09:00:00+08:00', limit: { amount: 5, unit: 'workingDay' } }, calendar)
 * // { kind: 'due', due: '2026-02-24T17:30:00+08:00', arithmetic: ['起算日…', '第1个工作日…', …], … }
 * ```
 */
export function deadline(clock: Clock, calendar: Calendar): Deadline {
  const parsed = parseClock(clock)
  const count = countClock(parsed, calendar)
  if (count.kind === 'missingYear') return count
  const finding = explainCount(parsed, count, calendar)
  if (count.due !== undefined) return { kind: 'due', due: toIso(count.due), ...finding }
  const since = parsed.stops.at(-1)?.from ?? parsed.from
  return { kind: 'stopped', since: toIso(since), ...finding }
}
