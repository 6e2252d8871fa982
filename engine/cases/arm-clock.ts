import type { Calendar } from '../statute/calendar.js'
import { DEFAULT_YELLOW, readShare, warnings } from '../statute/warning.js'
import type { ClockRow } from '../store/rows/clock-row.js'
import type { FiledClock } from './case-file.js'
import { statuteClock } from './statute-clock.js'

/** What follows from a clock and the calendar; worked out anew whenever either changes. */
export type Armed = Pick<ClockRow, 'dueAt' | 'yellowAt' | 'nextAt' | 'provisional' | 'missingYear'>

/**
 * Works out when a clock has something to do next: its yellow warning unless that was given, else its end unless that was dealt with.
 * A stopped clock has nothing to do; a clock whose calendar year is missing waits for that year, and never for a guess (statute §1.6).
 */
export function armClock(clock: FiledClock, calendar: Calendar): Armed {
  const { row, warned } = clock
  const rungs = warnings(statuteClock(clock), calendar, readShare(row.yellow) ?? DEFAULT_YELLOW)
  if ('kind' in rungs) {
    return { dueAt: null, yellowAt: null, nextAt: null, provisional: 0, missingYear: rungs.year }
  }
  const at = (rung: 'yellow' | 'red'): string | null => rungs.find((each) => each.rung === rung)?.at ?? null
  const dueAt = at('red')
  const yellowAt = at('yellow')
  const yellowFirst = yellowAt !== null && dueAt !== null && yellowAt < dueAt && !warned.includes('yellow')
  const nextAt = row.expiredAt !== null ? null : yellowFirst ? yellowAt : dueAt
  return {
    dueAt,
    yellowAt,
    nextAt,
    provisional: rungs.some((rung) => rung.provisional) ? 1 : 0,
    missingYear: null,
  }
}
