import { civilOfDay, dayOfDate, weekdayOfDay } from './day.js'
import type { Day } from './day.js'

/** The State Council's notice 国务院办公厅通知 that a year's holidays rest on. */
export interface CalendarNotice {
  readonly title: string
  /** Document number 文号, e.g. `国办发明电〔2025〕7号`. */
  readonly number: string
  readonly url: string
  /** Day of publication, `2025-11-04`. */
  readonly published: string
}

/** A day named in a notice. */
export interface NamedDay {
  readonly date: string
  readonly name: string
}

/** One year's calendar: the form of `processes/calendars/<year>.json`. Days may lie in the December before. */
export interface CalendarYear {
  readonly year: number
  readonly notices: readonly CalendarNotice[]
  /** Days off 放假. */
  readonly daysOff: readonly NamedDay[]
  /** Make-up workdays 调休上班. */
  readonly makeUpWorkdays: readonly NamedDay[]
}

/** What a loaded calendar says of one day. */
export interface DayKind {
  readonly kind: 'day'
  readonly working: boolean
  /** Why, in Chinese: `工作日`, `周六`, `春节放假`, `春节调休上班`. */
  readonly name: string
  /** After 24 December while the next year's notice is not loaded: it may still change this day. */
  readonly provisional: boolean
}

/** The calendar of a year that a deadline needs is not loaded (statute.md §1.6). */
export interface MissingYear {
  readonly kind: 'missingYear'
  readonly year: number
}

/** The loaded calendars. Made by `createCalendar`. */
export interface Calendar {
  readonly years: ReadonlyMap<number, CalendarYear>
  /** Days on which a notice departs from the week. */
  readonly exceptions: ReadonlyMap<Day, { readonly working: boolean; readonly name: string }>
}

const WEEKDAYS = ['周日', '工作日', '工作日', '工作日', '工作日', '工作日', '周六']

/** @throws RangeError for a date that does not exist or a year loaded twice: the data file is wrong. */
export function createCalendar(loaded: readonly CalendarYear[]): Calendar {
  const years = new Map<number, CalendarYear>()
  const exceptions = new Map<Day, { working: boolean; name: string }>()
  for (const year of loaded) {
    if (years.has(year.year)) throw new RangeError(`Expected one calendar for ${year.year}, but found two`)
    years.set(year.year, year)
    for (const { date, name } of year.daysOff)
      exceptions.set(existing(date), { working: false, name: `${name}放假` })
    for (const { date, name } of year.makeUpWorkdays)
      exceptions.set(existing(date), { working: true, name: `${name}调休上班` })
  }
  return { years, exceptions }
}

/**
 * Whether a day is a working day 工作日: not Saturday or Sunday or a State Council holiday, or a make-up workday.
 * Source: 行政许可法 Art. 82, 全国年节及纪念日放假办法; statute.md §1.1, §1.6.
 */
export function kindOfDay(calendar: Calendar, day: Day): DayKind | MissingYear {
  const { year, month, dayOfMonth } = civilOfDay(day)
  if (!calendar.years.has(year)) return { kind: 'missingYear', year }
  const provisional = month === 12 && dayOfMonth > 24 && !calendar.years.has(year + 1)
  const exception = calendar.exceptions.get(day)
  if (exception !== undefined) return { kind: 'day', ...exception, provisional }
  const weekday = weekdayOfDay(day)
  const name = WEEKDAYS[weekday] ?? '工作日'
  return { kind: 'day', working: weekday !== 0 && weekday !== 6, name, provisional }
}

function existing(date: string): Day {
  const day = dayOfDate(date)
  if (day === undefined) throw new RangeError(`Expected a date of the calendar, but found '${date}'`)
  return day
}
