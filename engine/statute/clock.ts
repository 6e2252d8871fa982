import type { Instant } from './instant.js'
import type { Limit } from './limit.js'

/** A time during which a clock does not run: from its first instant up to, not including, its last (statute.md §1.7). */
export interface Stop {
  readonly from: Instant
  /** Absent while the clock is still stopped. */
  readonly to?: Instant
}

/** One stretch of office hours of a working day, `["09:00", "12:00"]`. */
export type OfficeHours = readonly [from: string, to: string]

/** A running limit 时钟: what is needed to say when it is due, and nothing derived from it. */
export interface Clock {
  /** Instant at which it was started (receipt, acceptance, delivery of the request). */
  readonly from: Instant
  readonly limit: Limit
  /** When business closes, `"17:30"` by default; `"24:00"` is 00:00 of the next day. */
  readonly closing?: string
  /** Default 09:00–12:00 and 13:30–17:30; only working hours are counted by them. */
  readonly officeHours?: readonly OfficeHours[]
  readonly stops?: readonly Stop[]
}

export const DEFAULT_CLOSING = '17:30'

export const DEFAULT_OFFICE_HOURS: readonly OfficeHours[] = [
  ['09:00', '12:00'],
  ['13:30', '17:30'],
]
