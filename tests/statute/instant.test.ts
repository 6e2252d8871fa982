import { describe, expect, it } from 'vitest'
import { addMonths, dateOfDay, dayOfDate, weekdayOfDay } from '../../engine/statute/day.js'
import { readInstant, toIso, toMs } from '../../engine/statute/instant.js'

describe('instants (statute.md §1.6: Asia/Shanghai, always)', () => {
  it.each([
    ['2026-02-09T09:00:00+08:00', '2026-02-09T09:00:00+08:00'],
    ['2026-02-09T09:00+08:00', '2026-02-09T09:00:00+08:00'],
    ['2026-02-09T01:00:00Z', '2026-02-09T09:00:00+08:00'],
    ['2026-02-08T20:30:00-04:30', '2026-02-09T09:00:00+08:00'],
    ['2026-02-09T09:00:00.25+08:00', '2026-02-09T09:00:00.250+08:00'],
    ['2024-02-29T23:59:59.999+08:00', '2024-02-29T23:59:59.999+08:00'],
    ['2024-12-31T16:00:00Z', '2025-01-01T00:00:00+08:00'],
    ['1969-12-31T23:59:59+08:00', '1969-12-31T23:59:59+08:00'],
  ])('reads %s and writes %s', (text, written) => {
    expect(toIso(toMs(text))).toBe(written)
    expect(toMs(text)).toBe(Date.parse(text))
  })

  it.each([
    '',
    '2026-02-09',
    '2026-02-09T09:00',
    '2026-02-30T09:00+08:00',
    '2026-02-09T24:00+08:00',
    '2026-02-09T09:60+08:00',
    '2026-02-09T09:00+25:00',
    '20260209T0900Z',
  ])('refuses %o', (text) => {
    expect(readInstant(text)).toBeUndefined()
    expect(() => toMs(text)).toThrow('Expected an ISO-8601 instant')
  })

  it('counts days as the Gregorian calendar does, from 1900 to 2100', () => {
    const wrong: string[] = []
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10)
      const day = dayOfDate(date)
      if (day !== at / 86_400_000 || dateOfDay(day) !== date) wrong.push(date)
      if (weekdayOfDay(at / 86_400_000) !== new Date(at).getUTCDay()) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('%s + %i months is %s (民法典 Art. 202)', (from, months, to) => {
    expect(dateOfDay(addMonths(dayOfDate(from) ?? NaN, months))).toBe(to)
  })
})
