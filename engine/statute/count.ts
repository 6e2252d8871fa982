import type { Calendar, MissingYear } from './calendar.js'
import type { Day } from './day.js'
import type { ParsedClock } from './parsed-clock.js'

/** What became of one day or stretch of time in a count. */
export type Step =
  | {
      readonly kind: 'counted'
      readonly day: Day
      readonly name?: string
      readonly number: number
      readonly at: number
    }
  | { readonly kind: 'dayOff'; readonly day: Day; readonly name: string }
  | { readonly kind: 'stopped'; readonly day: Day }
  | { readonly kind: 'shifted'; readonly day: Day; readonly name: string; readonly working: boolean }
  | { readonly kind: 'ran'; readonly from: number; readonly to: number; readonly total: number }

/** A clock counted out, or as far as it can be when it is stopped with no end. */
export interface Count {
  readonly kind: 'count'
  readonly steps: readonly Step[]
  /** What the limit comes to: closings for days and months, ms for hours. */
  readonly total: number
  /** Absent while the clock is stopped with no end. ms since 1970. */
  readonly due?: number
  /** The calendar years that were asked. */
  readonly years: readonly number[]
  readonly provisional: boolean
}

/** Counts in one unit. */
export type Counter = (clock: ParsedClock, calendar: Calendar) => Count | MissingYear
