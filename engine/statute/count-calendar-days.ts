import type { Calendar, MissingYear } from './calendar.js'
import { closings } from './closings.js'
import { consult } from './consulted-calendar.js'
import type { Count, Step } from './count.js'
import type { ParsedClock } from './parsed-clock.js'

/**
 * Calendar days 自然日: day 1 is the next day, stopped closings do not count; a last day that is not a working day is
 * moved to the close of the next working day — one at which the clock runs, for nothing falls due in a stop.
 * Source: 民法典 Art. 201(1), 203; statute.md §1.4.
 */
export function countCalendarDays(clock: ParsedClock, calendar: Calendar): Count | MissingYear {
  return countClosings(clock, calendar, clock.limit.amount)
}

/** Counts `total` closings of calendar days, then moves to a working day. */
export function countClosings(clock: ParsedClock, calendar: Calendar, total: number): Count | MissingYear {
  const consulted = consult(calendar)
  const steps: Step[] = []
  let number = 0
  for (const { day, at, stopped } of closings(clock)) {
    if (stopped) {
      steps.push({ kind: 'stopped', day })
      continue
    }
    if (number < total) {
      number += 1
      steps.push({ kind: 'counted', day, number, at })
      if (number < total) continue
    }
    const kind = consulted.ask(day)
    if (kind.kind === 'missingYear') return kind
    if (!kind.working || steps.at(-1)?.kind !== 'counted') {
      steps.push({ kind: 'shifted', day, name: kind.name, working: kind.working })
    }
    if (kind.working) return consulted.count({ steps, total, due: at })
  }
  return consulted.count({ steps, total })
}
