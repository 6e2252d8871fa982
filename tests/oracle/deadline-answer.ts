import type { Calendar } from '../../engine/statute/calendar.js'
import { deadline } from '../../engine/statute/deadline.js'
import type { Stop } from '../../engine/statute/clock.js'
import type { LimitUnit } from '../../engine/statute/limit.js'

/** One line of `deadlines.sample.jsonl`. */
export interface DeadlineCase {
  readonly id: string
  readonly from: string
  readonly amount: number
  readonly unit: LimitUnit
  readonly closing?: string
  readonly stops?: readonly Stop[]
}

/** `due` is null for a clock that is stopped with no end. */
export type DeadlineAnswer =
  { readonly id: string; readonly due: string | null } | { readonly id: string; readonly missingYear: number }

/** Answers one line; instants as the sample writes them, to the minute. */
export function answerDeadline(line: DeadlineCase, calendar: Calendar): DeadlineAnswer {
  const { id, from, amount, unit, closing, stops = [] } = line
  const clock = { from, limit: { amount, unit }, stops, ...(closing === undefined ? {} : { closing }) }
  const answer = deadline(clock, calendar)
  if (answer.kind === 'missingYear') return { id, missingYear: answer.year }
  return { id, due: answer.kind === 'due' ? answer.due.replace(/:00(?=\+08:00$)/, '') : null }
}
