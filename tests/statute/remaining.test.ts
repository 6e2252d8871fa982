import { describe, expect, it } from 'vitest'
import { limitText, readLimit } from '../../engine/statute/limit.js'
import { remaining } from '../../engine/statute/remaining.js'
import { workingDaysLeft } from '../../engine/statute/working-days-left.js'
import { calendar } from './calendars.js'

const from = '2026-03-02T09:00:00+08:00'
const at = (time: string): string => `2026-03-${time}:00+08:00`

describe('what is left (statute.md §1.3, §1.7)', () => {
  it.each([
    ['5 workingDay', [], '02T09:00', 5, '剩余5个工作日', 5],
    ['5 workingDay', [], '03T17:29', 5, '剩余5个工作日', 5],
    ['5 workingDay', [], '03T17:30', 4, '剩余4个工作日', 4],
    ['5 workingDay', [], '07T12:00', 1, '剩余1个工作日', 1],
    ['5 workingDay', [], '09T17:30', 0, '已超时', 0],
    ['5 workingDay', [{ from: at('04T09:00') }], '20T09:00', 4, '剩余4个工作日', 4],
    ['5 workingDay', [{ from: at('04T09:00'), to: at('06T09:00') }], '05T09:00', 4, '剩余4个工作日', 4],
    ['10 calendarDay', [], '05T18:00', 7, '剩余7日', 5],
    ['10 calendarDay', [{ from: at('04T09:00') }], '20T09:00', 9, '剩余9日', undefined],
    ['8 workingHour', [], '02T10:30', 390, '剩余6小时30分（工作时）', 1],
    ['24 hour', [], '02T20:00', 780, '剩余13小时', 0],
    ['24 hour', [{ from: at('02T10:00') }], '05T10:00', 1380, '剩余23小时', undefined],
    ['1 hour', [], '02T09:59', 1, '剩余1分', 0],
  ])('%s, stopped %o, at %s: %i (%s), working days left %s', (text, stops, now, amount, said, days) => {
    const limit = readLimit(text)
    if (limit === undefined) throw new Error(text)
    const clock = { from, limit, stops }
    expect(remaining(clock, calendar, at(now))).toMatchObject({ kind: 'remaining', amount, text: said })
    expect(workingDaysLeft(clock, calendar, at(now))).toBe(days)
  })

  it('names a year that is not loaded', () => {
    const clock = { from, limit: { amount: 300, unit: 'workingDay' } } as const
    expect(remaining(clock, calendar, from)).toEqual({ kind: 'missingYear', year: 2027 })
    expect(workingDaysLeft(clock, calendar, from)).toEqual({ kind: 'missingYear', year: 2027 })
  })
})

describe('the limit in a task header', () => {
  it.each([
    ['5 workingDay', '5个工作日'],
    ['1 month', '1个月'],
    ['30 calendarDay', '30日（自然日）'],
    ['4 workingHour', '4个工作时'],
    ['72 hour', '72小时'],
  ])('%s reads as %s', (text, said) => {
    const limit = readLimit(text)
    expect(limit && limitText(limit)).toBe(said)
  })

  it.each([
    '',
    '5',
    'workingDay',
    '0 workingDay',
    '-1 hour',
    '1.5 hour',
    '5  workingDay',
    '5 workingdays',
    '9999999 hour',
    '5 constructor',
    '=5',
  ])('refuses %o', (text) => {
    expect(readLimit(text)).toBeUndefined()
  })
})
