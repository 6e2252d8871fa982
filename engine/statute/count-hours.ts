import type { Count, Step } from './count.js'
import { runningParts } from './parsed-clock.js'
import type { ParsedClock } from './parsed-clock.js'

/**
 * Plain hours 小时: elapsed time while the clock runs, from the very start instant. Needs no calendar.
 * Source: 民法典 Art. 201(2); statute.md §1.5.
 */
export function countHours(clock: ParsedClock): Count {
  const total = clock.limit.amount * 3_600_000
  const steps: Step[] = []
  let ran = 0
  for (const part of runningParts(clock, { from: clock.from, to: Infinity })) {
    const to = Math.min(part.to, part.from + total - ran)
    ran += to - part.from
    steps.push({ kind: 'ran', from: part.from, to, total: ran })
    if (ran === total) return { kind: 'count', steps, total, due: to, years: [], provisional: false }
  }
  return { kind: 'count', steps, total, years: [], provisional: false }
}
