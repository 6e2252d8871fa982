import { describe, expect, it } from 'vitest'
import { absenceDefault } from '../../engine/statute/absence-default.js'
import type { AbsenceQuestion } from '../../engine/statute/absence-default.js'
import { articleInForce } from '../../engine/statute/law-book.js'
import { calendar, lawBook } from './calendars.js'

const closedAt = '2026-03-06T11:00:00+08:00'
const uninvited: AbsenceQuestion = {
  startsAt: '2026-03-06T09:00:00+08:00',
  closedAt,
  closedByChair: true,
  express: false,
  now: closedAt,
}
const { startsAt } = uninvited
const question: AbsenceQuestion = {
  ...uninvited,
  notice: { noticeId: 'm1', deliveredAt: '2026-03-02T16:00:00+08:00', startsAt },
}
const whole = {
  startsAt: '2026-03-11T09:00:00+08:00',
  closedAt: '2026-03-11T11:00:00+08:00',
  now: '2026-03-11T11:00:00+08:00',
}

describe('a notice period in working hours', () => {
  it.each<[string, Partial<AbsenceQuestion>, object]>([
    ['by the default hours', {}, { kind: 'deemed', earliestStart: '2026-03-03T16:00:00+08:00' }],
    ['by the matter’s, too late', { officeHours: [['16:00', '17:00']] }, { why: 'invitedTooLate' }],
    [
      'by the matter’s, in time',
      { officeHours: [['15:00', '17:00']] },
      { kind: 'deemed', earliestStart: '2026-03-05T17:00:00+08:00' },
    ],
  ])('%s', (_, hours, expected) => {
    const law = articleInForce(lawBook, 'anqiu-standard-2021#4.3.4', '2026-03-02')
    const asked = { ...question, law, noticePeriod: { amount: 7, unit: 'workingHour' as const }, ...hours }
    expect(absenceDefault(asked, calendar)).toMatchObject(expected)
  })
})

describe('absence default 缺席默认 (statute.md §4; 安丘市标准体系四(三)4)', () => {
  it.each<[string, Partial<AbsenceQuestion>, object]>([
    ['invited three working days before, neither came nor wrote', {}, { kind: 'deemed', effectAt: closedAt }],
    [
      'carried out later',
      { now: '2026-03-09T08:00:00+08:00' },
      { kind: 'deemed', effectAt: closedAt, carriedOutAt: '2026-03-09T08:00:00+08:00' },
    ],
    [
      'came late, but before the closing',
      { cameAt: '2026-03-06T10:59:59+08:00' },
      { kind: 'none', why: 'present' },
    ],
    ['came when it was closed', { cameAt: closedAt }, { kind: 'deemed' }],
    [
      'wrote before the closing',
      { writtenOpinionAt: '2026-03-05T10:00:00+08:00' },
      { kind: 'none', why: 'writtenOpinion' },
    ],
    ['wrote after it', { writtenOpinionAt: '2026-03-06T12:00:00+08:00' }, { kind: 'deemed' }],
    [
      'invited two working days before',
      { notice: { noticeId: 'm2', deliveredAt: '2026-03-03T09:00:00+08:00', startsAt } },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'invited over a holiday',
      {
        notice: {
          noticeId: 'm3',
          deliveredAt: '2026-02-13T09:00:00+08:00',
          startsAt: '2026-02-24T09:00:00+08:00',
        },
        now: '2026-02-24T11:00:00+08:00',
        startsAt: '2026-02-24T09:00:00+08:00',
        closedAt: '2026-02-24T11:00:00+08:00',
      },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'a notice period of the matter’s own',
      {
        noticePeriod: { amount: 1, unit: 'workingDay' },
        notice: { noticeId: 'm4', deliveredAt: '2026-03-04T09:00:00+08:00', startsAt },
      },
      { kind: 'deemed' },
    ],
    ['not closed', { now: '2026-03-06T10:59:59+08:00' }, { kind: 'none', why: 'notClosed' }],
    ['closed by another than the chair', { closedByChair: false }, { kind: 'none', why: 'notTheChair' }],
    [
      'closed before it began',
      { closedAt: '2026-03-06T08:59:59+08:00' },
      { kind: 'none', why: 'closedBeforeStart' },
    ],
    ['where an express decision is wanted', { express: true }, { kind: 'none', why: 'express' }],
    ['twice', { appliedAt: closedAt }, { kind: 'none', why: 'alreadyApplied' }],
    [
      '§1.2: the day of delivery is not counted, be it before office hours',
      { notice: { noticeId: 'm6', deliveredAt: '2026-03-03T00:00:00+08:00', startsAt } },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      '§1.2: delivered in the last minute of a day, the next is day 1',
      { notice: { noticeId: 'm7', deliveredAt: '2026-03-02T23:59:59+08:00', startsAt } },
      { kind: 'deemed', earliestStart: '2026-03-05T17:30:00+08:00' },
    ],
    [
      '§1.1: a make-up workday counts towards the notice period',
      {
        notice: {
          noticeId: 'm8',
          deliveredAt: '2026-02-10T09:00:00+08:00',
          startsAt: '2026-02-14T17:30:00+08:00',
        },
        noticePeriod: { amount: 4, unit: 'workingDay' },
        startsAt: '2026-02-14T17:30:00+08:00',
        closedAt: '2026-02-14T18:30:00+08:00',
        now: '2026-02-14T18:30:00+08:00',
      },
      { kind: 'deemed', earliestStart: '2026-02-14T17:30:00+08:00' },
    ],
    [
      'a start one second before the period ends',
      {
        notice: {
          noticeId: 'm9',
          deliveredAt: '2026-03-02T09:00:00+08:00',
          startsAt: '2026-03-05T17:29:59+08:00',
        },
        startsAt: '2026-03-05T17:29:59+08:00',
      },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'a start at the very end of the period',
      {
        notice: {
          noticeId: 'm10',
          deliveredAt: '2026-03-02T09:00:00+08:00',
          startsAt: '2026-03-05T17:30:00+08:00',
        },
        startsAt: '2026-03-05T17:30:00+08:00',
      },
      { kind: 'deemed' },
    ],
    [
      'a period of the matter’s own in calendar days, shifted to a working day (Art. 203)',
      {
        notice: {
          noticeId: 'm11',
          deliveredAt: '2026-03-01T09:00:00+08:00',
          startsAt: '2026-03-09T09:00:00+08:00',
        },
        noticePeriod: { amount: 6, unit: 'calendarDay' },
        startsAt: '2026-03-09T09:00:00+08:00',
        closedAt: '2026-03-09T11:00:00+08:00',
        now: '2026-03-09T11:00:00+08:00',
      },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    ['a moved meeting whose notice tells the old start', { ...whole }, { kind: 'none', why: 'moved' }],
    [
      'a moved meeting with a new notice in time',
      {
        ...whole,
        notice: { noticeId: 'm12', deliveredAt: '2026-03-05T09:00:00+08:00', startsAt: whole.startsAt },
      },
      { kind: 'deemed', notice: { noticeId: 'm12' } },
    ],
    [
      'a moved meeting with a new notice too late',
      {
        ...whole,
        notice: { noticeId: 'm13', deliveredAt: '2026-03-06T09:00:00+08:00', startsAt: whole.startsAt },
      },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      '§1.7: closed while the case is stopped',
      { stops: [{ from: '2026-03-06T10:00:00+08:00' }] },
      { kind: 'none', why: 'stopped' },
    ],
    [
      '§1.7: closed at the first instant of a stop',
      { stops: [{ from: closedAt, to: '2026-03-07T10:00:00+08:00' }] },
      { kind: 'none', why: 'stopped' },
    ],
    [
      '§1.7: closed at the instant at which a stop has ended',
      { stops: [{ from: '2026-03-06T09:30:00+08:00', to: closedAt }] },
      { kind: 'deemed' },
    ],
    [
      '§1.3: a stop within a day costs the notice period nothing',
      { stops: [{ from: '2026-03-03T09:00:00+08:00', to: '2026-03-03T17:00:00+08:00' }] },
      { kind: 'deemed', earliestStart: '2026-03-05T17:30:00+08:00' },
    ],
    [
      '§1.3: a stop over a closing takes that day from the notice period',
      { stops: [{ from: '2026-03-03T09:00:00+08:00', to: '2026-03-04T09:00:00+08:00' }] },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'by what was not law on the day of acceptance',
      { law: { kind: 'notInForce', message: '未施行' } },
      { kind: 'none', why: 'notLaw' },
    ],
    [
      'a year that is not loaded',
      { notice: { noticeId: 'm5', deliveredAt: '2017-03-02T09:00:00+08:00', startsAt } },
      { kind: 'missingYear', year: 2017 },
    ],
  ])('§4: %s', (_, changes, outcome) => {
    expect(absenceDefault({ ...question, ...changes }, calendar)).toMatchObject(outcome)
  })

  it('never without an invitation', () => {
    expect(absenceDefault(uninvited, calendar)).toMatchObject({ kind: 'none', why: 'notInvited' })
  })

  it('counts the notice period in its record', () => {
    const outcome = absenceDefault(question, calendar)
    expect(outcome).toMatchObject({
      basis: [{ entry: 'anqiu-standard-2021#4.3.4' }, {}, {}, {}],
      earliestStart: '2026-03-05T17:30:00+08:00',
      notice: question.notice,
    })
    expect(outcome.kind === 'deemed' && outcome.arithmetic).toContain('第3个工作日：2026-03-05')
  })

  it('rests on the law entry that the model names, in the edition of that day', () => {
    const law = articleInForce(lawBook, 'hall-rules-2018#4', '2026-03-02')
    const outcome = absenceDefault({ ...question, law }, calendar)
    expect(outcome).toMatchObject({ kind: 'deemed', basis: [{ entry: 'hall-rules-2018#4' }, {}, {}, {}] })
  })
})
