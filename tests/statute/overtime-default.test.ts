import { describe, expect, it } from 'vitest'
import { articleInForce } from '../../engine/statute/law-book.js'
import { overtimeDefault } from '../../engine/statute/overtime-default.js'
import type { OvertimeQuestion } from '../../engine/statute/overtime-default.js'
import { calendar, lawBook } from './calendars.js'

const delivered = '2026-02-09T09:00:00+08:00'
const due = '2026-02-14T17:30:00+08:00'

const unasked: OvertimeQuestion = {
  clock: { from: delivered, limit: { amount: 5, unit: 'workingDay' } },
  onExpiry: 'deemedConsent',
  express: false,
  now: due,
}
const question: OvertimeQuestion = { ...unasked, request: { noticeId: 'n1', deliveredAt: delivered } }

describe('overtime default 超时默认 (statute.md §3; 安丘市标准体系四(三)4)', () => {
  it.each<[string, Partial<OvertimeQuestion>, object]>([
    [
      'silence to the end is consent, at the deadline’s instant',
      {},
      { kind: 'deemed', effectAt: due, carriedOutAt: due },
    ],
    [
      'carried out later, it takes effect at the deadline',
      { now: '2026-03-01T08:00:00+08:00' },
      { kind: 'deemed', effectAt: due, carriedOutAt: '2026-03-01T08:00:00+08:00' },
    ],
    [
      'one millisecond before there is none',
      { now: '2026-02-14T17:29:59.999+08:00' },
      { kind: 'none', why: 'notDue', due },
    ],
    ['an opinion in time', { answeredAt: '2026-02-14T17:29:59+08:00' }, { kind: 'none', why: 'answered' }],
    ['an opinion at the deadline is late', { answeredAt: due }, { kind: 'deemed', effectAt: due }],
    [
      'a late opinion does not hinder it',
      { answeredAt: '2026-02-24T09:00:00+08:00', now: '2026-02-24T09:00:00+08:00' },
      { kind: 'deemed', effectAt: due },
    ],
    ['never twice', { appliedAt: due }, { kind: 'none', why: 'alreadyApplied' }],
    [
      'never while stopped',
      { clock: { ...question.clock, stops: [{ from: '2026-02-10T09:00:00+08:00' }] } },
      { kind: 'none', why: 'stopped' },
    ],
    [
      'a stop moves it',
      {
        clock: {
          ...question.clock,
          stops: [{ from: '2026-02-10T09:00:00+08:00', to: '2026-02-11T09:00:00+08:00' }],
        },
      },
      { kind: 'none', why: 'notDue', due: '2026-02-24T17:30:00+08:00' },
    ],
    [
      'never where an express decision is wanted',
      { express: true },
      { kind: 'escalate', why: 'express', effectAt: due },
    ],
    [
      'escalation where the model says so',
      { onExpiry: 'escalate' },
      { kind: 'escalate', why: 'rule', effectAt: due },
    ],
    [
      'the clock starts at delivery, whatever was planned',
      { request: { noticeId: 'n1', deliveredAt: '2026-02-10T09:00:00+08:00' } },
      { kind: 'none', why: 'notDue', due: '2026-02-24T17:30:00+08:00' },
    ],
    [
      'an unloaded year is named',
      { clock: { ...question.clock, limit: { amount: 300, unit: 'workingDay' } } },
      { kind: 'missingYear', year: 2027 },
    ],
  ])('%s', (_, changes, outcome) => {
    expect(overtimeDefault({ ...question, ...changes }, calendar)).toMatchObject(outcome)
  })

  it('never arises without notice, however late it is', () => {
    expect(overtimeDefault({ ...unasked, now: '2026-12-01T00:00:00+08:00' }, calendar)).toEqual({
      kind: 'none',
      why: 'notDelivered',
      message: '征求意见的通知未送达，时限未起算，不产生超时默认',
    })
  })

  it('explains itself: article, delivery, clock, count and calendar', () => {
    expect(overtimeDefault(question, calendar)).toMatchObject({
      request: question.request,
      clock: { from: delivered, limit: question.clock.limit },
      basis: [{ entry: 'anqiu-standard-2021#4.3.4' }, { entry: 'license-law#82' }, {}, {}],
      calendars: [{ year: 2026 }],
      provisional: false,
    })
    const told = overtimeDefault(question, calendar)
    expect(told.kind === 'deemed' && told.arithmetic.at(-1)).toBe('届满：2026-02-14 17:30（收时17:30）')
  })

  it('rests on the entry that was law on the day of acceptance', () => {
    const law = articleInForce(lawBook, 'anqiu-standard-2021#4.3.4', '2026-02-09')
    expect(overtimeDefault({ ...question, law }, calendar)).toMatchObject({
      kind: 'deemed',
      basis: [
        { entry: 'anqiu-standard-2021#4.3.4', citation: expect.stringContaining('四(三)4') as string },
        {},
        {},
        {},
      ],
    })
  })

  it('escalates where its entry was not law yet', () => {
    const law = articleInForce(lawBook, 'anqiu-standard-2021#4.3.4', '2020-05-06')
    expect(law.kind).toBe('notInForce')
    expect(overtimeDefault({ ...question, law }, calendar)).toMatchObject({ kind: 'escalate', why: 'notLaw' })
  })
})
