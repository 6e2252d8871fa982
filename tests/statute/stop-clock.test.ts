import { describe, expect, it } from 'vitest'
import type { Clock } from '../../engine/statute/clock.js'
import { deadline } from '../../engine/statute/deadline.js'
import { SPECIAL_PROCEDURES } from '../../engine/statute/special-procedure.js'
import { resumeClock, stopClock } from '../../engine/statute/stop-clock.js'
import type { StopRequest } from '../../engine/statute/stop-clock.js'
import { calendar } from './calendars.js'

const clock: Clock = { from: '2026-03-02T09:00:00+08:00', limit: { amount: 5, unit: 'workingDay' } }
const unwritten: StopRequest = {
  procedure: 'expertReview',
  from: '2026-03-04T09:00:00+08:00',
  recordedAt: '2026-03-04T09:00:00+08:00',
}
const request: StopRequest = {
  ...unwritten,
  notice: { noticeId: 'n7', deliveredAt: '2026-03-04T09:00:00+08:00' },
}

describe('stopping (行政许可法 Art. 45; statute.md §2.2, §2.3)', () => {
  it('keeps the remaining time and resumes', () => {
    const stopped = stopClock(clock, request, calendar)
    if (stopped.kind !== 'changed') throw new Error('expected a stop')
    expect(deadline(stopped.clock, calendar)).toMatchObject({ kind: 'stopped', since: request.from })
    const resumed = resumeClock(stopped.clock, '2026-03-10T09:00:00+08:00')
    if (resumed.kind !== 'changed') throw new Error('expected a resumption')
    expect(deadline(resumed.clock, calendar)).toMatchObject({ kind: 'due', due: '2026-03-13T17:30:00+08:00' })
    expect(stopped.basis).toEqual([
      { entry: 'license-law#45', citation: '《中华人民共和国行政许可法》第四十五条' },
    ])
  })

  it.each<[string, Partial<StopRequest>, string]>([
    ['recorded at the deadline', { recordedAt: '2026-03-09T17:30:00+08:00' }, 'stopTooLate'],
    ['recorded after it for a time before', { recordedAt: '2026-03-20T09:00:00+08:00' }, 'stopTooLate'],
    ['beginning at the deadline', { from: '2026-03-09T17:30:00+08:00' }, 'stopTooLate'],
    ['beginning before the clock', { from: '2026-03-01T09:00:00+08:00' }, 'stopBeforeStart'],
    ['for a supplement the matter does not allow', { procedure: 'supplement' }, 'stopNotAllowed'],
  ])('refuses one %s', (_, changes, code) => {
    expect(stopClock(clock, { ...request, ...changes }, calendar)).toMatchObject({ kind: 'refused', code })
  })

  it('refuses one without a written notice of how long', () => {
    expect(stopClock(clock, unwritten, calendar)).toMatchObject({
      kind: 'refused',
      code: 'stopWithoutNotice',
    })
  })

  it('refuses a second stop before the first has ended, and a resumption of what runs', () => {
    const stopped: Clock = { ...clock, stops: [{ from: request.from }] }
    expect(stopClock(stopped, request, calendar)).toMatchObject({ code: 'alreadyStopped' })
    expect(resumeClock(clock, request.from)).toMatchObject({ code: 'notStopped' })
    expect(resumeClock(stopped, '2026-03-04T08:59:59+08:00')).toMatchObject({ code: 'resumeBeforeStop' })
  })

  it.each([
    ['2026-12-31T23:59:59+08:00', 'changed'],
    ['2027-01-01T00:00:00+08:00', 'missingYear'],
    ['2027-01-20T09:00:00+08:00', 'missingYear'],
  ])('needs no year that is not loaded before that year begins: at %s %s', (at, kind) => {
    const late: Clock = { from: '2026-12-30T09:00:00+08:00', limit: clock.limit }
    expect(deadline(late, calendar)).toEqual({ kind: 'missingYear', year: 2027 })
    expect(stopClock(late, { ...request, from: at, recordedAt: at }, calendar)).toMatchObject({ kind })
  })

  it('refuses a second stop and one before the start, whatever year is missing', () => {
    const late: Clock = { from: '2026-12-30T09:00:00+08:00', limit: clock.limit }
    const from = '2026-12-31T09:00:00+08:00'
    expect(stopClock({ ...late, stops: [{ from }] }, { ...request, from }, calendar)).toMatchObject({
      code: 'alreadyStopped',
    })
    expect(stopClock(late, { ...request, from: request.from }, calendar)).toMatchObject({
      code: 'stopBeforeStart',
    })
  })

  it('stops for a supplement where the matter allows it', () => {
    const changes = { procedure: 'supplement', supplementAllowed: true } as const
    expect(stopClock(clock, { ...request, ...changes }, calendar)).toMatchObject({ kind: 'changed' })
  })

  it.each(Object.entries(SPECIAL_PROCEDURES))('knows %s by name and article', (_, { name, basis }) => {
    expect(name).toMatch(/^\p{Script=Han}+$/u)
    expect(basis.citation).not.toBe('')
  })
})
