import { calendarDayOf, daysInMonth } from '../../expression/values/calendar.js'
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

/** A day counted from 1 January 1970 on the Gregorian calendar, without `Date`. */
function civilDay(dayNumber: number): CivilDay {
  const { year, month, day } = calendarDayOf(dayNumber)
  const weekday = (((dayNumber + 4) % 7) + 7) % 7
  return { day, month, daysInMonth: daysInMonth(year, month), weekday }
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
