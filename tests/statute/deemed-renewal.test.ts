import { describe, expect, it } from 'vitest'
import { deemedRenewal } from '../../engine/statute/deemed-renewal.js'
import type { RenewalQuestion } from '../../engine/statute/deemed-renewal.js'

const question: RenewalQuestion = {
  validUntil: '2026-06-30',
  requestedAt: '2026-05-20T10:00:00+08:00',
  now: '2026-07-01T00:00:00+08:00',
}

describe('deemed renewal 视为准予延续 (行政许可法 Art. 50; statute.md §3)', () => {
  it.each<[string, Partial<RenewalQuestion>, object]>([
    [
      'no decision when the licence has run out',
      {},
      { kind: 'deemed', effectAt: '2026-07-01T00:00:00+08:00', basis: [{ entry: 'license-law#50' }] },
    ],
    [
      'carried out later',
      { now: '2026-07-03T09:00:00+08:00' },
      { kind: 'deemed', effectAt: '2026-07-01T00:00:00+08:00' },
    ],
    [
      'on its last day it still holds',
      { now: '2026-06-30T23:59:59+08:00' },
      { kind: 'none', why: 'notExpired' },
    ],
    ['decided in time', { decidedAt: '2026-06-30T23:59:59+08:00' }, { kind: 'none', why: 'decided' }],
    ['decided too late', { decidedAt: '2026-07-01T00:00:00+08:00' }, { kind: 'deemed' }],
    ['asked thirty days before', { requestedAt: '2026-05-31T23:59:59+08:00' }, { kind: 'deemed' }],
    [
      'asked twenty-nine days before',
      { requestedAt: '2026-06-01T00:00:00+08:00' },
      { kind: 'none', why: 'requestedTooLate' },
    ],
    ['never twice', { appliedAt: '2026-07-01T00:00:00+08:00' }, { kind: 'none', why: 'alreadyApplied' }],
  ])('%s', (_, changes, outcome) => {
    expect(deemedRenewal({ ...question, ...changes })).toMatchObject(outcome)
  })

  it('is never asked with a date that does not exist: that is a bug', () => {
    expect(() => deemedRenewal({ ...question, validUntil: '2026-06-31' })).toThrow(RangeError)
  })
})
