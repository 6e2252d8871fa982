import { describe, expect, it } from 'vitest'
import type { Clock } from '../../engine/statute/clock.js'
import { readLimit } from '../../engine/statute/limit.js'
import { readShare, warnings } from '../../engine/statute/warning.js'
import { calendar } from './calendars.js'

const from = '2026-03-02T09:00:00+08:00'

function rungs(clock: Clock, share?: string): unknown {
  const yellow = share === undefined ? undefined : readShare(share)
  const found = warnings(clock, calendar, yellow)
  return 'kind' in found ? found : Object.fromEntries(found.map(({ rung, at }) => [rung, at.slice(5, 16)]))
}

describe('warnings 预警 (statute.md §7)', () => {
  it.each([
    ['1 workingDay', undefined, '03-03T00:00', '03-03T17:30'],
    ['2 workingDay', undefined, '03-03T17:30', '03-04T17:30'],
    ['3 workingDay', undefined, '03-04T17:30', '03-05T17:30'],
    ['5 workingDay', undefined, '03-06T17:30', '03-09T17:30'],
    ['6 workingDay', undefined, '03-06T17:30', '03-10T17:30'],
    ['20 workingDay', undefined, '03-20T17:30', '03-30T17:30'],
    ['10 workingDay', '1/2', '03-09T17:30', '03-16T17:30'],
    ['10 workingDay', '1/5', '03-12T17:30', '03-16T17:30'],
    ['9 calendarDay', undefined, '03-08T17:30', '03-11T17:30'],
    ['1 month', undefined, '03-23T17:30', '04-02T17:30'],
    ['6 workingHour', undefined, '03-02T14:30', '03-02T16:30'],
    ['72 hour', undefined, '03-04T09:00', '03-05T09:00'],
  ])('%s with yellow at %s: yellow %s, red %s', (text, share, yellow, red) => {
    const limit = readLimit(text)
    if (limit === undefined) throw new Error(text)
    expect(rungs({ from, limit }, share)).toEqual({ yellow, red })
  })

  it('tells holder, department and inspection, in this order, with the rule and the count', () => {
    const found = warnings({ from, limit: { amount: 3, unit: 'workingDay' } }, calendar)
    expect(found).toMatchObject([
      {
        rung: 'yellow',
        addressees: ['holder', 'department', 'inspection'],
        basis: [{ entry: 'hall-rules#7' }, {}, {}, {}],
      },
      {
        rung: 'red',
        addressees: ['holder', 'department', 'inspection'],
        arithmetic: expect.arrayContaining(['第3个工作日：2026-03-05']) as string[],
      },
    ])
  })

  it.each([
    ['before yellow: none', '2026-03-04T09:00:00+08:00', {}],
    ['after yellow: yellow alone', '2026-03-06T18:00:00+08:00', { yellow: '03-06T17:30' }],
    ['after red: both', '2026-03-09T18:00:00+08:00', { yellow: '03-06T17:30', red: '03-09T17:30' }],
  ])('a clock stopped %s', (_, stopped, expected) => {
    expect(rungs({ from, limit: { amount: 5, unit: 'workingDay' }, stops: [{ from: stopped }] })).toEqual(
      expected,
    )
  })

  it('moves both rungs by the stopped closings', () => {
    const stops = [{ from: '2026-03-03T09:00:00+08:00', to: '2026-03-04T09:00:00+08:00' }]
    expect(rungs({ from, limit: { amount: 5, unit: 'workingDay' }, stops })).toEqual({
      yellow: '03-09T17:30',
      red: '03-10T17:30',
    })
  })

  it('names a year that is not loaded', () => {
    expect(rungs({ from, limit: { amount: 300, unit: 'workingDay' } })).toEqual({
      kind: 'missingYear',
      year: 2027,
    })
  })

  it.each(['1/1', '2/1', '0/3', '1', '', '-1/3', '1/0', '1/99999'])('refuses %o as a share', (text) => {
    expect(readShare(text)).toBeUndefined()
  })
})
