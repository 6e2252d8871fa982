import type { CronField } from './cron-field.js'
import type { Cron } from './cron.js'

const DAY = 86_400_000

/** China Standard Time, in which the hall lives. */
const OFFSET = 8 * 3_600_000

/** Eight years hold every day there is, a leap day of a century included. */
const HORIZON = 8 * 366

interface CivilDay {
  readonly day: number
  readonly month: number
  readonly daysInMonth: number
  /** 0 for Sunday. */
  readonly weekday: number
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A day counted from 1 January 1970 on the Gregorian calendar, without `Date`. */
function civilDay(dayNumber: number): CivilDay {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const weekday = (((dayNumber + 4) % 7) + 7) % 7
  return { day, month, daysInMonth: lengths[month - 1] ?? 31, weekday }
}

/** The day of the month that is the working day nearest to `wanted` (0: to the last). */
function nearestWorkday(wanted: number, today: CivilDay): number {
  const day = wanted === 0 ? today.daysInMonth : Math.min(wanted, today.daysInMonth)
  const weekday = (((today.weekday + day - today.day) % 7) + 7) % 7
  if (weekday === 6) return day === 1 ? 3 : day - 1
  if (weekday === 0) return day === today.daysInMonth ? day - 2 : day + 1
  return day
}

function fitsDays(field: CronField, today: CivilDay): boolean {
  if (field.last !== undefined) return today.day === today.daysInMonth
  if (field.nearest !== undefined) return today.day === nearestWorkday(field.nearest, today)
  return field.values.includes(today.day)
}

function fitsWeekdays(field: CronField, today: CivilDay): boolean {
  if (field.last !== undefined) return today.weekday === field.last && today.day + 7 > today.daysInMonth
  if (field.nth) return today.weekday === field.nth.weekday && Math.ceil(today.day / 7) === field.nth.count
  return field.values.includes(today.weekday)
}

function firstInDay({ hours, minutes, seconds }: Cron, fromSecond: number): number | undefined {
  for (const hour of hours.values) {
    if (hour * 3600 + 3599 < fromSecond) continue
    for (const minute of minutes.values) {
      if (hour * 3600 + minute * 60 + 59 < fromSecond) continue
      for (const second of seconds.values) {
        const inDay = hour * 3600 + minute * 60 + second
        if (inDay >= fromSecond) return inDay
      }
    }
  }
  return undefined
}

/** The first instant after `at` (ms since 1970) at which the expression strikes; undefined if it never does. */
export function nextStrike(cron: Cron, at: number): number | undefined {
  const local = at + OFFSET
  const first = Math.floor(local / DAY)
  for (let dayNumber = first; dayNumber < first + HORIZON; dayNumber += 1) {
    const today = civilDay(dayNumber)
    if (!cron.months.values.includes(today.month)) continue
    if (!fitsDays(cron.days, today) || !fitsWeekdays(cron.weekdays, today)) continue
    const fromSecond = dayNumber === first ? Math.floor((local - first * DAY) / 1000) + 1 : 0
    const inDay = firstInDay(cron, fromSecond)
    if (inDay !== undefined) return dayNumber * DAY + inDay * 1000 - OFFSET
  }
  return undefined
}
