/** A calendar day of Asia/Shanghai, counted from 1970-01-01 (day 0). */
export type Day = number

export const MS_PER_DAY = 86_400_000

/**
 * Asia/Shanghai is +08:00 without summer time in every year a calendar can be loaded for
 * (the summer times of 1986–1991 lie before the licensing law itself).
 */
export const SHANGHAI_OFFSET_MS = 28_800_000

/** The Shanghai day on which an instant (ms since 1970) falls. */
export function dayOfMs(ms: number): Day {
  return Math.floor((ms + SHANGHAI_OFFSET_MS) / MS_PER_DAY)
}

/** The first instant of a day, ms since 1970. */
export function startOfDay(day: Day): number {
  return day * MS_PER_DAY - SHANGHAI_OFFSET_MS
}

/** `2026-02-09` → day. `undefined` for a date that does not exist. */
export function dayOfDate(date: string): Day | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return dayOfCivil(year, month, dayOfMonth)
}

/** Day → `2026-02-09`. */
export function dateOfDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOfDay(day)
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** The calendar year of a day. */
export function yearOfDay(day: Day): number {
  return civilOfDay(day).year
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOfDay(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The same day of the month `months` later, or that month's last day if it has none (民法典 Art. 202). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOfDay(day)
  const index = year * 12 + month - 1 + months
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return dayOfCivil(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)))
}

/** Year, month (1–12) and day of the month (1–31), Gregorian. */
export function civilOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468
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
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth }
}

function dayOfCivil(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
