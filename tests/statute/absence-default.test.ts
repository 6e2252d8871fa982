import { describe, expect, it } from 'vitest'
import { absenceDefault } from '../../engine/statute/absence-default.js'
import type { AbsenceQuestion } from '../../engine/statute/absence-default.js'
import { calendar } from './calendars.js'

const closedAt = '2026-03-06T11:00:00+08:00'
const uninvited: AbsenceQuestion = {
  startsAt: '2026-03-06T09:00:00+08:00',
  closedAt,
  closedByChair: true,
  express: false,
  now: closedAt,
}
const question: AbsenceQuestion = {
  ...uninvited,
  notice: { noticeId: 'm1', deliveredAt: '2026-03-02T16:00:00+08:00' },
}

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
      { notice: { noticeId: 'm2', deliveredAt: '2026-03-03T09:00:00+08:00' } },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'invited over a holiday',
      {
        notice: { noticeId: 'm3', deliveredAt: '2026-02-13T09:00:00+08:00' },
        startsAt: '2026-02-24T09:00:00+08:00',
        closedAt: '2026-02-24T11:00:00+08:00',
      },
      { kind: 'none', why: 'invitedTooLate' },
    ],
    [
      'a notice period of the matter’s own',
      {
        noticePeriod: { amount: 1, unit: 'workingDay' },
        notice: { noticeId: 'm4', deliveredAt: '2026-03-04T09:00:00+08:00' },
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
      'a year that is not loaded',
      { notice: { noticeId: 'm5', deliveredAt: '2017-03-02T09:00:00+08:00' } },
      { kind: 'missingYear', year: 2017 },
    ],
  ])('%s', (_, changes, outcome) => {
    expect(absenceDefault({ ...question, ...changes }, calendar)).toMatchObject(outcome)
  })

  it('never without an invitation', () => {
    expect(absenceDefault(uninvited, calendar)).toMatchObject({ kind: 'none', why: 'notInvited' })
  })

  it('counts the notice period in its record', () => {
    const outcome = absenceDefault(question, calendar)
    expect(outcome).toMatchObject({
      basis: [{ entry: 'anqiu-standard-2021#4.3.4' }, {}, {}, {}],
      notice: question.notice,
    })
    expect(outcome.kind === 'deemed' && outcome.arithmetic).toContain('第3个工作日：2026-03-05')
  })
})
