import type { RecordedEntry } from './recording.js'

/** When a recording without timers begins, ms since 1970: its clock does not matter. */
const ANY_INSTANT = Date.UTC(2026, 10, 22)

/** A recording does not tell when it began; its first timer became due soon after. */
export function startOfClock(recorded: readonly RecordedEntry[]): number {
  const timer = recorded.find((entry) => 'ev' in entry && entry.ev === 'TIMER:CREATED')
  const due = timer && 'dueDate' in timer ? timer.dueDate : undefined
  return typeof due === 'number' ? due - 1000 : ANY_INSTANT
}
