import { kindOfDay } from './calendar.js'
import type { Calendar, MissingYear } from './calendar.js'
import { closings } from './closings.js'
import { consult } from './consulted-calendar.js'
import type { Count, Step } from './count.js'
import type { Day } from './day.js'
import type { ParsedClock } from './parsed-clock.js'

/**
 * Working days 工作日: the day of the start is not counted; a working day counts if the clock runs when business closes.
 * Source: 行政许可法 Art. 82; 民法典 Art. 201, 203; statute.md §1.1–1.3.
 */
export function countWorkingDays(clock: ParsedClock, calendar: Calendar): Count | MissingYear {
  const consulted = consult(calendar)
  const steps: Step[] = []
  const total = clock.limit.amount
  let number = 0
  for (const { day, at, stopped } of closings(clock)) {
    if (stopped) {
      steps.push(passedOver(calendar, day))
      continue
    }
    const kind = consulted.ask(day)
    if (kind.kind === 'missingYear') return kind
    if (!kind.working) steps.push({ kind: 'dayOff', day, name: kind.name })
    else {
      number += 1
      steps.push({ kind: 'counted', day, name: kind.name, number, at })
      if (number === total) return consulted.count({ steps, total, due: at })
    }
  }
  return consulted.count({ steps, total })
}

/** A day closed over by a stop counts for nothing, working day or not: the deadline does not rest on its calendar. */
function passedOver(calendar: Calendar, day: Day): Step {
  const kind = kindOfDay(calendar, day)
  return kind.kind === 'day' && !kind.working
    ? { kind: 'dayOff', day, name: kind.name }
    : { kind: 'stopped', day }
}
