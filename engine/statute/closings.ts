import type { Day } from './day.js'
import { closingOf, stopAt } from './parsed-clock.js'
import type { ParsedClock } from './parsed-clock.js'

/** The close of business of one day, in ms since 1970, and whether the clock is stopped at it. */
export interface Closing {
  readonly day: Day
  readonly at: number
  readonly stopped: boolean
}

/**
 * The closings of the days after the start, one by one without end, or up to a stop that has none: the day of the start is not counted.
 * Source: 民法典 Art. 201(1), 203.
 */
export function* closings(clock: ParsedClock): Generator<Closing> {
  for (let day = clock.startDay + 1; ; day += 1) {
    const at = closingOf(clock, day)
    const stop = stopAt(clock, at)
    if (stop?.to === Infinity) return
    yield { day, at, stopped: stop !== undefined }
  }
}
