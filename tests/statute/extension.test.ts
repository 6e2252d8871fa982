import { describe, expect, it } from 'vitest'
import type { Clock } from '../../engine/statute/clock.js'
import { deadline } from '../../engine/statute/deadline.js'
import { extendLimit } from '../../engine/statute/extension.js'
import type { ExtensionRequest } from '../../engine/statute/extension.js'
import { calendar } from './calendars.js'

const clock: Clock = { from: '2026-03-02T09:00:00+08:00', limit: { amount: 20, unit: 'workingDay' } }
const silent: ExtensionRequest = {
  workingDays: 10,
  handling: 'single',
  approvedBy: 'bureauHead',
  before: 0,
  at: '2026-03-20T09:00:00+08:00',
}
const request: ExtensionRequest = {
  ...silent,
  reasons: { noticeId: 'n9', deliveredAt: '2026-03-20T09:00:00+08:00' },
}

describe('extension 延长 (行政许可法 Art. 42; statute.md §2.4)', () => {
  it('adds ten working days, once, by the bureau head', () => {
    const extended = extendLimit(clock, request, calendar)
    if (extended.kind !== 'extended') throw new Error('expected an extension')
    expect(deadline(extended.clock, calendar)).toMatchObject({ due: '2026-04-14T17:30:00+08:00' })
    expect(extended.basis).toMatchObject([{ entry: 'license-law#42' }])
  })

  it.each<[string, Partial<ExtensionRequest>, Partial<Clock>, string]>([
    ['a second time', { before: 1 }, {}, 'extendedBefore'],
    ['by eleven days', { workingDays: 11 }, {}, 'tooLong'],
    ['by none', { workingDays: 0 }, {}, 'tooLong'],
    ['by half a day', { workingDays: 0.5 }, {}, 'tooLong'],
    ['by anyone but the head', { approvedBy: 'other' }, {}, 'notTheHead'],
    ['joint handling by the bureau head', { handling: 'joint' }, {}, 'notTheHead'],
    [
      'joint handling by sixteen days',
      { handling: 'joint', approvedBy: 'governmentHead', workingDays: 16 },
      {},
      'tooLong',
    ],
    ['at the deadline', { at: '2026-03-30T17:30:00+08:00' }, {}, 'expired'],
    ['a limit in months', {}, { limit: { amount: 1, unit: 'month' } }, 'wrongUnit'],
  ])('is refused %s', (_, changes, other, code) => {
    expect(extendLimit({ ...clock, ...other }, { ...request, ...changes }, calendar)).toMatchObject({
      kind: 'refused',
      code,
    })
  })

  it('is refused without telling the reasons', () => {
    expect(extendLimit(clock, silent, calendar)).toMatchObject({ kind: 'refused', code: 'reasonsNotTold' })
  })

  it.each([
    [
      'by fifteen days in joint handling',
      { handling: 'joint', approvedBy: 'governmentHead', workingDays: 15 } as const,
      35,
    ],
    ['one millisecond before the deadline', { at: '2026-03-30T17:29:59.999+08:00' }, 30],
  ])('is granted %s', (_, changes, amount) => {
    expect(extendLimit(clock, { ...request, ...changes }, calendar)).toMatchObject({
      kind: 'extended',
      clock: { limit: { amount, unit: 'workingDay' } },
    })
  })

  it('is granted to a clock that is stopped', () => {
    const stopped = { ...clock, stops: [{ from: '2026-03-10T09:00:00+08:00' }] }
    expect(extendLimit(stopped, request, calendar)).toMatchObject({ kind: 'extended' })
  })
})
