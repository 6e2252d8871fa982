import type { Calendar, MissingYear } from './calendar.js'
import { countCalendarDays } from './count-calendar-days.js'
import { countHours } from './count-hours.js'
import { countMonths } from './count-months.js'
import { countWorkingDays } from './count-working-days.js'
import { countWorkingHours } from './count-working-hours.js'
import type { Count, Counter } from './count.js'
import type { LimitUnit } from './limit.js'
import type { ParsedClock } from './parsed-clock.js'

const COUNTERS = {
  workingDay: countWorkingDays,
  calendarDay: countCalendarDays,
  month: countMonths,
  workingHour: countWorkingHours,
  hour: countHours,
} satisfies Record<LimitUnit, Counter>

/** Counts a clock in the unit of its limit. Source: statute.md §1. */
export function countClock(clock: ParsedClock, calendar: Calendar): Count | MissingYear {
  return COUNTERS[clock.limit.unit](clock, calendar)
}
