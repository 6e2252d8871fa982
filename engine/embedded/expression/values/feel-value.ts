import type { Decimal } from 'decimal.js'
import type { FeelDate } from './date.js'
import type { FeelDateTime } from './date-time.js'
import type { DaysTimeDuration, YearsMonthsDuration } from './duration.js'
import type { FeelFunction } from './feel-function.js'
import type { FeelRange } from './range.js'
import type { FeelTime } from './time.js'

/** A number of FEEL: a JS number exactly where it is a safe integer, else a decimal of 34 digits. Always finite. */
export type FeelNumber = number | Decimal

/** A list of FEEL. */
export type FeelList = readonly FeelValue[]

/** A context of FEEL: its entries in their order. */
export type FeelContext = ReadonlyMap<string, FeelValue>

/** A value of FEEL (DMN 1.5, 10.3.2). Opaque outside this room: look at it through `resultType`, `asText`, `asList` … and write it with `toJson`. */
export type FeelValue =
  | null
  | boolean
  | FeelNumber
  | string
  | FeelList
  | FeelContext
  | FeelDate
  | FeelTime
  | FeelDateTime
  | DaysTimeDuration
  | YearsMonthsDuration
  | FeelRange
  | FeelFunction

/** The value, null in place of what is not there. */
export function orNull(value: FeelValue | undefined): FeelValue {
  return value === undefined ? null : value
}
