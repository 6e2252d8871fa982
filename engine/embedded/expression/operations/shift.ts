import {
  dateTimeOf,
  dateTimeOfInstant,
  dateTimeOfLocal,
  instantNanos,
  localNanos,
  type FeelDateTime,
} from '../values/date-time.js'
import { plusMonths } from '../values/date.js'
import { daysTime, yearsMonths } from '../values/duration.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { DAY_NANOS, timeOf } from '../values/time.js'

/** A date, time, date-time or duration moved by a duration, forwards (1) or backwards (-1); undefined for anything else and beyond the calendar. */
export function shift(value: FeelValue, by: FeelValue, direction: 1 | -1): FeelValue | undefined {
  if (hasKind(by, 'days-time')) return shiftByTime(value, direction === 1 ? by.nanos : -by.nanos)
  if (hasKind(by, 'years-months')) return shiftByMonths(value, direction * by.months)
  return undefined
}

function shiftByTime(value: FeelValue, nanos: bigint): FeelValue | undefined {
  if (hasKind(value, 'days-time')) return daysTime(value.nanos + nanos)
  if (hasKind(value, 'date-time')) return shiftDateTime(value, nanos) ?? undefined
  if (hasKind(value, 'date')) {
    // A date is the midnight it begins with; the part of the day is cut off again.
    return dateTimeOfLocal(localNanos(dateTimeOf(value, 0, undefined)) + nanos, undefined)?.date
  }
  if (hasKind(value, 'time')) {
    const moved = Number((BigInt(value.nano) + nanos) % BigInt(DAY_NANOS))
    return timeOf((moved + DAY_NANOS) % DAY_NANOS, value.zone)
  }
  return undefined
}

// In a region a day may have 23 or 25 hours: hours are counted on the line of time, not on the clock.
function shiftDateTime(value: FeelDateTime, nanos: bigint): FeelDateTime | null {
  if (value.zone?.kind === 'region') return dateTimeOfInstant(instantNanos(value) + nanos, value.zone)
  return dateTimeOfLocal(localNanos(value) + nanos, value.zone)
}

function shiftByMonths(value: FeelValue, months: number): FeelValue | undefined {
  if (hasKind(value, 'years-months')) return yearsMonths(value.months + months)
  if (hasKind(value, 'date')) return plusMonths(value, months) ?? undefined
  if (!hasKind(value, 'date-time')) return undefined
  const date = plusMonths(value.date, months)
  return date ? dateTimeOf(date, value.nano, value.zone) : undefined
}
