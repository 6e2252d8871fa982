import { describe, expect, it } from 'vitest'
import type { BusinessHours } from '../../engine/statute/business-hours.js'
import { readLimit } from '../../engine/statute/limit.js'
import type { Limit } from '../../engine/statute/limit.js'
import { deadline } from '../../engine/statute/deadline.js'
import { toIso } from '../../engine/statute/instant.js'
import { promisedWithinStatutory } from '../../engine/statute/promised-limit.js'
import { calendar } from './calendars.js'

function limit(text: string): Limit {
  const read = readLimit(text)
  if (read === undefined) throw new Error(text)
  return read
}

describe('promised against statutory limit (statute.md §2.5; 行政许可法 Art. 42)', () => {
  it.each([
    ['20 workingDay', '20 workingDay', 'kept'],
    ['21 workingDay', '20 workingDay', 'longer'],
    ['20 calendarDay', '20 workingDay', 'kept'],
    ['21 calendarDay', '20 workingDay', 'longer'],
    ['28 calendarDay', '1 month', 'kept'],
    ['29 calendarDay', '1 month', 'longer'],
    ['11 workingDay', '1 month', 'kept'],
    ['12 workingDay', '1 month', 'longer'],
    ['2 month', '2 month', 'kept'],
    ['6 workingHour', '1 workingDay', 'kept'],
    ['7 workingHour', '1 workingDay', 'longer'],
    ['16 hour', '1 workingDay', 'kept'],
    ['24 hour', '1 workingDay', 'longer'],
    ['10 workingDay', '30 calendarDay', 'incomparable'],
    ['1 month', '45 workingDay', 'incomparable'],
  ])('%s promised, %s by law: %s', (promised, statutory, expected) => {
    const answer = promisedWithinStatutory(limit(promised), limit(statutory), {})
    expect(answer.kind === 'kept' ? 'kept' : answer.code).toBe(expected)
  })

  const morning: BusinessHours = { officeHours: [['09:00', '12:00']] }
  const noon: BusinessHours = { closing: '12:00' }
  const long: BusinessHours = { closing: '24:00', officeHours: [['00:00', '24:00']] }
  it.each<[string, string, BusinessHours, string]>([
    ['60 workingHour', '20 workingDay', morning, 'kept'],
    ['61 workingHour', '20 workingDay', morning, 'longer'],
    ['120 workingHour', '20 workingDay', morning, 'longer'],
    ['3 workingHour', '1 workingDay', noon, 'kept'],
    ['4 workingHour', '1 workingDay', noon, 'longer'],
    ['12 hour', '1 workingDay', noon, 'kept'],
    ['13 hour', '1 workingDay', noon, 'longer'],
    ['337 hour', '1 month', noon, 'longer'],
    ['7 workingHour', '1 workingDay', long, 'longer'],
    ['17 hour', '1 calendarDay', long, 'longer'],
    ['1 workingHour', '1 workingDay', { closing: '08:00' }, 'incomparable'],
    ['1 hour', '1 workingDay', { closing: 'noon' }, 'incomparable'],
  ])('%s promised, %s by law, open %j: %s', (promised, statutory, hours, expected) => {
    const answer = promisedWithinStatutory(limit(promised), limit(statutory), hours)
    expect(answer.kind === 'kept' ? 'kept' : answer.code).toBe(expected)
  })

  it('tells of hours what the clocks say', () => {
    const from = '2026-03-02T12:00:00+08:00'
    const due = (text: string): string => {
      const answer = deadline({ from, limit: limit(text), ...morning }, calendar)
      return answer.kind === 'due' ? answer.due : '9999'
    }
    expect(due('60 workingHour') <= due('20 workingDay')).toBe(true)
    expect(due('120 workingHour') > due('20 workingDay')).toBe(true)
  })

  it.each([
    ['20 calendarDay', '20 workingDay'],
    ['28 calendarDay', '1 month'],
    ['56 calendarDay', '2 month'],
    ['11 workingDay', '1 month'],
    ['22 workingDay', '2 month'],
    ['6 workingHour', '1 workingDay'],
    ['18 workingHour', '3 workingDay'],
    ['16 hour', '1 workingDay'],
    ['48 hour', '3 calendarDay'],
    ['448 hour', '1 month'],
  ])('%s is never longer than %s, from any hour of nine years', (promised, statutory) => {
    const due = (from: string, text: string): string => {
      const answer = deadline({ from, limit: limit(text) }, calendar)
      return answer.kind === 'due' ? answer.due : '9999'
    }
    const longer: string[] = []
    const hour = 3_600_000
    for (let at = Date.UTC(2018, 0, 2); at < Date.UTC(2026, 10, 1); at += 7 * hour) {
      const from = toIso(at)
      if (due(from, promised) > due(from, statutory)) longer.push(from)
    }
    expect(longer).toEqual([])
  })
})
