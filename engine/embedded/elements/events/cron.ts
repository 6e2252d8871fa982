/** The fields of a cron expression with seconds: for each unit the values at which it strikes. Source: Zeebe, "Timer events, cron". */
export interface Cron {
  readonly seconds: ReadonlySet<number>
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
}

const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

function numberOf(text: string, names: readonly string[], offset: number): number {
  const index = names.indexOf(text.toUpperCase())
  return index >= 0 ? index + offset : /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function readField(
  text: string,
  low: number,
  high: number,
  names: readonly string[] = [],
): ReadonlySet<number> | undefined {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [range = '', stepText] = part.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    const [fromText = '', toText] =
      range === '*' || range === '?' ? [String(low), String(high)] : range.split('-')
    const from = numberOf(fromText, names, low)
    const to = toText === undefined ? (stepText === undefined ? from : high) : numberOf(toText, names, low)
    if (!(step >= 1) || !(from >= low) || !(to <= high) || from > to) return undefined
    for (let value = from; value <= to; value += step) values.add(value)
  }
  return values
}

/** Reads a cron expression of six fields (seconds first) or one of the macros; undefined if it is none. */
export function readCron(text: string): Cron | undefined {
  const fields = (macros[text.trim()] ?? text.trim()).split(/\s+/)
  if (fields.length !== 6) return undefined
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = ''] = fields
  const seconds = readField(second, 0, 59)
  const minutes = readField(minute, 0, 59)
  const hours = readField(hour, 0, 23)
  const days = readField(day, 1, 31)
  const months = readField(month, 1, 12, monthNames)
  const weekdays = readField(weekday.replaceAll('7', '0'), 0, 6, dayNames)
  if (!seconds || !minutes || !hours || !days || !months || !weekdays) return undefined
  return { seconds, minutes, hours, days, months, weekdays }
}

const DAY = 86_400_000

/** Day, month, year of a day counted from 1 January 1970. Proleptic Gregorian calendar, without `Date`. */
function civil(dayNumber: number): { readonly day: number; readonly month: number } {
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
  return { day, month: shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9 }
}

/** China Standard Time, in which the hall lives. */
const OFFSET = 8 * 3_600_000

function strikesOn(cron: Cron, dayNumber: number): boolean {
  const { day, month } = civil(dayNumber)
  const weekday = (((dayNumber + 4) % 7) + 7) % 7
  return cron.days.has(day) && cron.months.has(month) && cron.weekdays.has(weekday)
}

function firstInDay(cron: Cron, fromSecond: number): number | undefined {
  for (const hour of [...cron.hours].toSorted((a, b) => a - b)) {
    if (hour * 3600 + 3599 < fromSecond) continue
    for (const minute of [...cron.minutes].toSorted((a, b) => a - b)) {
      if (hour * 3600 + minute * 60 + 59 < fromSecond) continue
      for (const second of [...cron.seconds].toSorted((a, b) => a - b)) {
        const inDay = hour * 3600 + minute * 60 + second
        if (inDay >= fromSecond) return inDay
      }
    }
  }
  return undefined
}

/** The first instant after `at` (ms since 1970) at which the expression strikes; undefined if there is none within eight years. */
export function nextCronInstant(cron: Cron, at: number): number | undefined {
  const local = at + OFFSET
  const today = Math.floor(local / DAY)
  for (let day = today; day < today + 8 * 366; day += 1) {
    if (!strikesOn(cron, day)) continue
    const fromSecond = day === today ? Math.floor((local - today * DAY) / 1000) + 1 : 0
    const inDay = firstInDay(cron, fromSecond)
    if (inDay !== undefined) return day * DAY + inDay * 1000 - OFFSET
  }
  return undefined
}
