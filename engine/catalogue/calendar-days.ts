import type { CalendarYear, NamedDay } from '../statute/calendar.js'
import { civilOfDay, dayOfDate } from '../statute/day.js'
import type { DataFileFault } from './data-files.js'

/**
 * The first day of a calendar that cannot be right: that does not exist, lies outside its year (and the December before, where a new
 * year's holiday may begin), or is named twice.
 */
export function wrongDay({ year, daysOff, makeUpWorkdays }: CalendarYear): DataFileFault | undefined {
  const seen = new Set<string>()
  const check = (list: string, days: readonly NamedDay[]): DataFileFault | undefined => {
    for (const [index, { date }] of days.entries()) {
      const reason = wrong(date, year, seen)
      if (reason) return { place: `/${list}/${index}/date`, zh: reason.zh, en: reason.en }
      seen.add(date)
    }
    return undefined
  }
  return check('daysOff', daysOff) ?? check('makeUpWorkdays', makeUpWorkdays)
}

function wrong(
  date: string,
  year: number,
  seen: ReadonlySet<string>,
): Pick<DataFileFault, 'zh' | 'en'> | undefined {
  const day = dayOfDate(date)
  if (day === undefined) return { zh: `没有 ${date} 这一天`, en: `there is no ${date}` }
  const at = civilOfDay(day)
  if (at.year !== year && !(at.year === year - 1 && at.month === 12)) {
    return { zh: `${date} 不在 ${year} 年`, en: `${date} is not in ${year}` }
  }
  if (seen.has(date)) return { zh: `${date} 出现了两次`, en: `${date} is there twice` }
  return undefined
}
