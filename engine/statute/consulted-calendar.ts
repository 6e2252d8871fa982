import { kindOfDay } from './calendar.js'
import type { Calendar, DayKind, MissingYear } from './calendar.js'
import { yearOfDay } from './day.js'
import type { Day } from './day.js'

/** A calendar that remembers what it was asked during one count. */
export interface ConsultedCalendar {
  ask(day: Day): DayKind | MissingYear
  years(): readonly number[]
  provisional(): boolean
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
    years: () => [...years],
    provisional: () => provisional,
  }
}
