import type { Calendar, MissingYear } from './calendar.js'
import type { Count } from './count.js'
import { countClosings } from './count-calendar-days.js'
import { addMonths } from './day.js'
import type { ParsedClock } from './parsed-clock.js'

/**
 * Months 月: to the same day of the month, or the month's last day if there is none; a stop lengthens the period by the
 * calendar-day closings it spans; then the shift to a working day.
 * Source: 民法典 Art. 202, 203; statute.md §1.4.
 */
export function countMonths(clock: ParsedClock, calendar: Calendar): Count | MissingYear {
  return countClosings(clock, calendar, addMonths(clock.startDay, clock.limit.amount) - clock.startDay)
}
