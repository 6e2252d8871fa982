import { calendarDayOf, daysInMonth, epochDayOf, MAX_YEAR } from './calendar.js'

/** A calendar day without a time (DMN 1.5, 10.3.2.3.4). */
export interface FeelDate {
  readonly kind: 'date'
  readonly year: number
  readonly month: number
  readonly day: number
}

const DATE = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/

/** The date of a year, month and day; null if the calendar has none. */
export function dateOf(year: number, month: number, day: number): FeelDate | null {
  const exists =
    Number.isInteger(year) &&
    Math.abs(year) <= MAX_YEAR &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return exists ? { kind: 'date', year, month, day } : null
}

/** Reads `2017-08-14`; null if it is no date. */
export function parseDate(text: string): FeelDate | null {
  const match = DATE.exec(text)
  if (!match) return null
  const year = Number(match[2])
  return dateOf(match[1] ? 0 - year : year, Number(match[3]), Number(match[4]))
}

/** Days from 1970-01-01 to the date. */
export function epochDay(date: FeelDate): number {
  return epochDayOf(date.year, date.month, date.day)
}

/** The date `days` days after 1970-01-01; null beyond the years FEEL knows. */
export function dateOfEpochDay(days: number): FeelDate | null {
  const { year, month, day } = calendarDayOf(days)
  return dateOf(year, month, day)
}

/** The date `months` months later; the last day of the month where it would be longer than the month. */
export function plusMonths(date: FeelDate, months: number): FeelDate | null {
  const count = date.year * 12 + date.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dateOf(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** Writes `2017-08-14`. */
export function formatDate({ year, month, day }: FeelDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Monday 1 to Sunday 7. */
export function weekday(date: FeelDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1
}
