import { kindOfDay } from './calendar.js'
import type { Calendar, MissingYear } from './calendar.js'
import type { Clock } from './clock.js'
import { countClock } from './count-clock.js'
import { dayOfMs } from './day.js'
import { toMs } from './instant.js'
import type { Instant } from './instant.js'
import { isByTime } from './limit.js'
import { closingOf, parseClock } from './parsed-clock.js'
import { used } from './remaining.js'

/**
 * Working days left 剩余工作日 at `at`: how many working days still close before the clock is due. `undefined` for a stopped
 * clock that is not counted in working days: what it will have left depends on when it resumes.
 * Source: statute.md §1.3, §7.
 */
export function workingDaysLeft(
  clock: Clock,
  calendar: Calendar,
  at: Instant,
): number | undefined | MissingYear {
  const parsed = parseClock(clock)
  const count = countClock(parsed, calendar)
  if (count.kind === 'missingYear') return count
  const now = toMs(at)
  if (parsed.limit.unit === 'workingDay') return count.total - used(count, now)
  if (count.due === undefined) return undefined
  const firstDay = isByTime(parsed.limit) ? parsed.startDay : parsed.startDay + 1
  let left = 0
  for (let day = Math.max(firstDay, dayOfMs(now)); closingOf(parsed, day) <= count.due; day += 1) {
    const kind = kindOfDay(calendar, day)
    if (kind.kind === 'missingYear') return kind
    if (kind.working && closingOf(parsed, day) > now) left += 1
  }
  return left
}
