import { isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { createCalendar, kindOfDay } from '../../engine/statute/calendar.js'
import { dateOfDay, dayOfDate } from '../../engine/statute/day.js'
import { calendar, calendarOf } from './calendars.js'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

function day(date: string): number {
  return dayOfDate(date) ?? NaN
}

describe('State Council calendars (行政许可法 Art. 82; statute.md §1.1)', () => {
  it('holds the years 2018 to 2026', () => {
    expect([...calendar.years.keys()]).toEqual(YEARS)
  })

  it.each(YEARS)('%i agrees with chinese-days on every day', (year) => {
    const differing: string[] = []
    for (let at = day(`${year}-01-01`); at <= day(`${year}-12-31`); at += 1) {
      const kind = kindOfDay(calendar, at)
      if (kind.kind !== 'day' || kind.working !== isWorkday(dateOfDay(at))) differing.push(dateOfDay(at))
    }
    expect(differing).toEqual([])
  })

  it.each(YEARS)('%i cites its notices by title, number, address and day', (year) => {
    const notices = calendar.years.get(year)?.notices ?? []
    expect(notices.length).toBeGreaterThan(0)
    for (const notice of notices) {
      expect(notice.title).toMatch(new RegExp(`^国务院办公厅关于.*${year}年.*的通知$`))
      expect(notice.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
      expect(notice.url).toMatch(/^https?:\/\/www\.gov\.cn\/zhengce\//)
      expect(dayOfDate(notice.published)).toBeDefined()
    }
  })

  it.each([
    ['2026-02-14', true, '春节调休上班', 'a Saturday worked before the Spring Festival of 2026'],
    ['2026-02-16', false, '春节放假', 'a Monday off'],
    ['2026-02-28', true, '春节调休上班', 'a Saturday worked after it'],
    ['2026-03-07', false, '周六', 'a plain Saturday'],
    ['2026-03-08', false, '周日', 'a plain Sunday'],
    ['2026-03-09', true, '工作日', 'a plain Monday'],
    ['2018-12-29', true, '元旦调休上班', 'a Saturday of 2018 made a workday by the notice of 2019'],
    ['2018-12-31', false, '元旦放假', 'a Monday of 2018 made a holiday by the notice of 2019'],
    ['2022-12-31', false, '元旦放假', 'a Saturday of 2022 in the notice of 2023'],
    ['2020-01-31', false, '春节放假', 'the holiday lengthened by the second notice of 2020'],
    ['2019-05-05', true, '劳动节调休上班', 'the second notice of 2019'],
  ])('%s: working %s (%s): %s', (date, working, name) => {
    expect(kindOfDay(calendar, day(date))).toEqual({ kind: 'day', working, name, provisional: false })
  })

  it.each([
    ['2017-12-31', 2017],
    ['2027-01-01', 2027],
    ['1986-05-04', 1986],
  ])('refuses %s, whose year is not loaded, by name', (date, year) => {
    expect(kindOfDay(calendar, day(date))).toEqual({ kind: 'missingYear', year })
  })

  it.each([
    ['2026-12-24', false],
    ['2026-12-25', true],
    ['2026-12-31', true],
    ['2025-12-31', false],
  ])('holds %s provisional: %s (§1.6)', (date, provisional) => {
    expect(kindOfDay(calendar, day(date))).toMatchObject({ provisional })
  })

  it('knows of a December what only its own notice says while the next is not loaded', () => {
    const alone = calendarOf(2018)
    expect(kindOfDay(alone, day('2018-12-31'))).toMatchObject({ working: true, provisional: true })
    expect(kindOfDay(calendar, day('2018-12-31'))).toMatchObject({ working: false, provisional: false })
  })

  it('does not load a year by the days that a later notice names of it', () => {
    expect(kindOfDay(calendarOf(2019), day('2018-12-31'))).toEqual({ kind: 'missingYear', year: 2018 })
  })

  it('refuses a data file that names a day that does not exist, or a year twice', () => {
    const year = { year: 2030, notices: [], daysOff: [], makeUpWorkdays: [] }
    expect(() => createCalendar([{ ...year, daysOff: [{ date: '2030-02-30', name: '春节' }] }])).toThrow(
      '2030-02-30',
    )
    expect(() => createCalendar([year, year])).toThrow('2030')
  })
})
