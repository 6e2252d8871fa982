import type { ClockView } from '../api/clock.js'
import { clockKindWords } from '../text/words.js'

/** Whose clock this is, with the department's name where the server gives it. */
export function clockTitle(clock: ClockView & { departmentName?: string }): string {
  const kind = clockKindWords[clock.kind]
  return clock.departmentName === undefined ? kind : `${kind} · ${clock.departmentName}`
}
