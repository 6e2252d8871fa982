import type { Calendar } from '../statute/calendar.js'
import type { Clock } from '../statute/clock.js'
import { deadline } from '../statute/deadline.js'
import { limitText } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import { whenText } from './when-text.js'

/**
 * A period as a notice tells it: `自送达次日起7个工作日内（2026-03-18 17:30前）`. The day of the event is not counted; hours run from the event
 * itself. Without the instant where the clock stands still or a calendar year is missing. Source: 民法典 Art. 201; statute §1.2, §1.5.
 */
export function periodText(event: string, clock: Clock, calendar: Calendar): string {
  const { limit } = clock
  const counted = deadline(clock, calendar)
  const until = counted.kind === 'due' ? `（${whenText(counted.due)}前）` : ''
  return `${countedFrom(event, limit)}${limitText(limit)}内${until}`
}

/** From when it is counted, in words: `自送达次日起`. */
export function countedFrom(event: string, limit: Limit): string {
  return `自${event}${fromNextDay(limit) ? '次日' : '之时'}起`
}

/** Whether the day of the start is left out of the count: always, but where hours are counted. Source: 民法典 Art. 201. */
export function fromNextDay({ unit }: Limit): boolean {
  return unit !== 'workingHour' && unit !== 'hour'
}
