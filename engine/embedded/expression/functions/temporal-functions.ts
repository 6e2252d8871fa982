import { dateTimeOfInstant } from '../values/date-time.js'
import { daysInMonth, epochDayOf } from '../values/calendar.js'
import { dateOf, epochDay, weekday, type FeelDate } from '../values/date.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import type { Zone } from '../values/zone.js'
import { overload, type Library, type Overload } from './built-in.js'

/** The clock of the hall: one zone for the whole country (State Council, 1949 to this day). */
const HOME: Zone = { kind: 'region', id: 'Asia/Shanghai' }

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function ofDay(compute: (date: FeelDate) => FeelValue): Overload {
  return overload('date: day', ([value = null]) => {
    if (hasKind(value, 'date-time')) return compute(value.date)
    return hasKind(value, 'date') ? compute(value) : undefined
  })
}

function dayOfYear(date: FeelDate): number {
  return epochDay(date) - epochDayOf(date.year, 1, 1) + 1
}

// ISO 8601: a week belongs to the year its Thursday lies in.
function weekOfYear(date: FeelDate): number {
  const thursday = epochDay(date) + 4 - weekday(date)
  const year = [date.year - 1, date.year, date.year + 1].findLast(
    (candidate) => epochDayOf(candidate, 1, 1) <= thursday,
  )
  return Math.floor((thursday - epochDayOf(year ?? date.year, 1, 1)) / 7) + 1
}

function present(at: number): ReturnType<typeof dateTimeOfInstant> {
  return dateTimeOfInstant(BigInt(Math.trunc(at)) * 1_000_000n, HOME)
}

/** DMN 1.5, 10.3.4.7 and 10.3.4.11; Camunda 8.8, temporal functions. */
export const TEMPORAL_FUNCTIONS = {
  now: [overload('', (_args, { scope }) => present(scope.at))],
  today: [overload('', (_args, { scope }) => present(scope.at)?.date ?? null)],
  'day of week': [ofDay((date) => DAYS[weekday(date) - 1] ?? null)],
  'day of year': [ofDay(dayOfYear)],
  'week of year': [ofDay(weekOfYear)],
  'month of year': [ofDay((date) => MONTHS[date.month - 1] ?? null)],
  'last day of month': [ofDay(({ year, month }) => dateOf(year, month, daysInMonth(year, month)))],
} satisfies Library
