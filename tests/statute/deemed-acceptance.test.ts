import { describe, expect, it } from 'vitest'
import { deemedAcceptance, INTAKE_LIMIT } from '../../engine/statute/deemed-acceptance.js'
import type { IntakeQuestion } from '../../engine/statute/deemed-acceptance.js'
import { calendar } from './calendars.js'

const receivedAt = '2026-03-06T16:00:00+08:00'
const due = '2026-03-13T17:30:00+08:00'
const question: IntakeQuestion = { receivedAt, clock: { from: receivedAt, limit: INTAKE_LIMIT }, now: due }

describe('deemed acceptance 视为受理 (行政许可法 Art. 32(1)(4); statute.md §2.1)', () => {
  it.each<[string, Partial<IntakeQuestion>, object]>([
    [
      'five working days of silence accept from the day of receipt',
      {},
      { kind: 'deemed', acceptedFrom: receivedAt, effectAt: due },
    ],
    [
      'carried out late, with the same effect',
      { now: '2026-03-20T09:00:00+08:00' },
      { kind: 'deemed', effectAt: due, carriedOutAt: '2026-03-20T09:00:00+08:00' },
    ],
    ['the fifth day is not over', { now: '2026-03-13T17:29:59+08:00' }, { kind: 'none', why: 'notDue', due }],
    ['told in time', { answeredAt: '2026-03-13T17:29:00+08:00' }, { kind: 'none', why: 'answered' }],
    ['told at the end is told too late', { answeredAt: due }, { kind: 'deemed' }],
    ['never twice', { appliedAt: due }, { kind: 'none', why: 'alreadyApplied' }],
    [
      'never while stopped',
      { clock: { ...question.clock, stops: [{ from: receivedAt }] } },
      { kind: 'none', why: 'stopped' },
    ],
  ])('%s', (_, changes, outcome) => {
    expect(deemedAcceptance({ ...question, ...changes }, calendar)).toMatchObject(outcome)
  })

  it('cites Article 32 before the count', () => {
    expect(deemedAcceptance(question, calendar)).toMatchObject({
      basis: [{ entry: 'license-law#32' }, { entry: 'license-law#82' }, {}, {}],
    })
  })
})
