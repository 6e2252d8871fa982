import { dateTimeOf, dateTimeOfInstant, instantNanos, parseDateTime } from '../values/date-time.js'
import { dateOf, parseDate, type FeelDate } from '../values/date.js'
import { parseDuration, yearsMonths } from '../values/duration.js'
import { isNumber, isWhole, toDecimal, toInteger } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { nanoOfDay, parseTime, timeOf } from '../values/time.js'
import { offsetZone, parseOffset, parseRegion, UTC } from '../values/zone.js'
import { overload, type Implementation, type Library } from './built-in.js'

function whole(value: FeelValue | undefined): number {
  return value !== undefined && value !== null && isNumber(value) && isWhole(value)
    ? (toInteger(value) ?? NaN)
    : NaN
}

function dayOf(value: FeelValue): FeelDate | undefined {
  if (hasKind(value, 'date-time')) return value.date
  return hasKind(value, 'date') ? value : undefined
}

const dateFrom: Implementation = ([from = null]) =>
  typeof from === 'string' ? (parseDate(from) ?? undefined) : dayOf(from)

const timeFrom: Implementation = ([from = null]) => {
  if (typeof from === 'string') return parseTime(from) ?? undefined
  if (hasKind(from, 'date-time')) return timeOf(from.nano, from.zone)
  // A date begins at midnight of UTC.
  if (hasKind(from, 'date')) return timeOf(0, UTC)
  return hasKind(from, 'time') ? from : undefined
}

const timeOfParts: Implementation = ([hour, minute, second = null, offset = null]) => {
  if (!isNumber(second)) return undefined
  const exact = toDecimal(second)
  const seconds = exact.floor()
  const fraction = exact.minus(seconds).times(1_000_000_000).floor().toNumber()
  const nano = nanoOfDay(whole(hour), whole(minute), seconds.toNumber(), fraction)
  if (nano === undefined) return undefined
  if (!hasKind(offset, 'days-time')) return timeOf(nano, undefined)
  const zone = offsetZone(Number(offset.nanos / 1_000_000_000n))
  return zone ? timeOf(nano, zone) : undefined
}

const dateTimeFrom: Implementation = ([from = null]) => {
  if (typeof from !== 'string') return undefined
  const date = parseDate(from)
  return date ? dateTimeOf(date, 0, undefined) : (parseDateTime(from) ?? undefined)
}

const dateTimeOfParts: Implementation = ([day = null, time = null]) => {
  const date = dayOf(day)
  return date && hasKind(time, 'time') ? dateTimeOf(date, time.nano, time.zone) : undefined
}

const dateTimeInZone: Implementation = ([value = null, timezone = null]) => {
  if (!hasKind(value, 'date-time') || typeof timezone !== 'string') return undefined
  const zone = parseOffset(timezone) ?? parseRegion(timezone)
  return zone ? (dateTimeOfInstant(instantNanos(value), zone) ?? undefined) : undefined
}

// Whole months on the calendar; the time of day does not count.
function monthsBetween(from: FeelDate, to: FeelDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month
  if (months > 0 && to.day < from.day) return months - 1
  return months < 0 && to.day > from.day ? months + 1 : months
}

const monthsDuration: Implementation = ([from = null, to = null]) => {
  const [start, end] = [dayOf(from), dayOf(to)]
  return start && end ? yearsMonths(monthsBetween(start, end)) : undefined
}

/** DMN 1.5, 10.3.4.1; Camunda 8.8, conversion functions: dates, times and durations. */
export const TEMPORAL_CONVERSIONS = {
  date: [
    overload('from: string|date|date-time', dateFrom),
    overload(
      'year: number, month: number, day: number',
      ([year, month, day]) => dateOf(whole(year), whole(month), whole(day)) ?? undefined,
    ),
  ],
  time: [
    overload('from: string|time|date|date-time', timeFrom),
    overload('hour: number, minute: number, second: number, offset?: days-time?', timeOfParts),
  ],
  'date and time': [
    overload('from: string', dateTimeFrom),
    overload('date: day, time: time', dateTimeOfParts),
    overload('date: date-time, timezone: string', dateTimeInZone),
  ],
  duration: [
    overload('from: string', ([from]) =>
      typeof from === 'string' ? (parseDuration(from) ?? undefined) : undefined,
    ),
  ],
  'years and months duration': [overload('from: day, to: day', monthsDuration)],
} satisfies Library
