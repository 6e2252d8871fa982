import type { Calendar, MissingYear } from './calendar.js'
import { consult } from './consulted-calendar.js'
import type { Count, Step } from './count.js'
import { startOfDay } from './day.js'
import { runningParts, stopAt } from './parsed-clock.js'
import type { ParsedClock } from './parsed-clock.js'

/**
 * Working hours 工作时: time inside office hours of working days while the clock runs, from the very start instant; due at
 * the instant at which the last minute ends. Source: 民法典 Art. 201(2); statute.md §1.5.
 */
export function countWorkingHours(clock: ParsedClock, calendar: Calendar): Count | MissingYear {
  const consulted = consult(calendar)
  const total = clock.limit.amount * 3_600_000
  const steps: Step[] = []
  let ran = 0
  for (let day = clock.startDay; ; day += 1) {
    const midnight = startOfDay(day)
    if (stopAt(clock, Math.max(midnight, clock.from))?.to === Infinity) break
    const parts = clock.officeHours.flatMap((hours) =>
      runningParts(clock, { from: midnight + hours.from, to: midnight + hours.to }),
    )
    if (parts.length === 0) continue
    const kind = consulted.ask(day)
    if (kind.kind === 'missingYear') return kind
    if (!kind.working) {
      steps.push({ kind: 'dayOff', day, name: kind.name })
      continue
    }
    for (const part of parts) {
      const to = Math.min(part.to, part.from + total - ran)
      ran += to - part.from
      steps.push({ kind: 'ran', from: part.from, to, total: ran })
      if (ran === total) return consulted.count({ steps, total, due: to })
    }
  }
  return consulted.count({ steps, total })
}
