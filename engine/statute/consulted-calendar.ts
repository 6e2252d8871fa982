import { kindOfDay } from './calendar.js'
import type { Calendar, DayKind, MissingYear } from './calendar.js'
import type { Count } from './count.js'
import { yearOfDay } from './day.js'
import type { Day } from './day.js'

/** A calendar that remembers what it was asked during one count. */
export interface ConsultedCalendar {
  ask(day: Day): DayKind | MissingYear
  /** The count with what its calendars add to it. */
  count(counted: Pick<Count, 'steps' | 'total' | 'due'>): Count
}

export function consult(calendar: Calendar): ConsultedCalendar {
  const years = new Set<number>()
  let provisional = false
  return {
    ask(day) {
      const kind = kindOfDay(calendar, day)
      if (kind.kind === 'day') {
        years.add(yearOfDay(day))
        provisional ||= kind.provisional
      }
      return kind
    },
    count: (counted) => ({ kind: 'count', ...counted, years: [...years], provisional }),
  }
}
