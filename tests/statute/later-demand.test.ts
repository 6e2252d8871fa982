import { describe, expect, it } from 'vitest'
import { laterDemand } from '../../engine/statute/later-demand.js'

const toldAt = '2026-03-03T09:00:00+08:00'
const now = '2026-03-05T09:00:00+08:00'

describe('asking later 再次要求 (行政许可法 Art. 32(1)(4); statute.md §2.1)', () => {
  it.each([
    ['what arose a second after the telling', '2026-03-03T09:00:01+08:00'],
    ['what arises this very instant', now],
    ['an instant of another zone', '2026-03-04T09:00:00+09:00'],
  ])('is allowed for %s', (_, arisenAt) => {
    expect(laterDemand({ toldAt, arisenAt, now })).toMatchObject({
      kind: 'allowed',
      basis: [{ entry: 'license-law#32' }, { entry: 'hall-rules#10' }],
    })
  })

  it.each([
    ['what nobody says when it arose', undefined, 'couldHaveBeenAsked'],
    ['what was there before', '2026-02-01T00:00:00+08:00', 'couldHaveBeenAsked'],
    ['what was there at the very instant of the telling', toldAt, 'couldHaveBeenAsked'],
    ['what lies ahead', '2026-03-05T09:00:01+08:00', 'notArisen'],
    ['no instant', '昨天', 'noInstant'],
    ['a day that does not exist', '2026-02-30T09:00:00+08:00', 'noInstant'],
  ])('is refused for %s', (_, arisenAt, code) => {
    const found = laterDemand({ toldAt, now, ...(arisenAt !== undefined && { arisenAt }) })
    expect(found).toMatchObject({ kind: 'refused', code, basis: [{ entry: 'license-law#32' }, {}] })
  })
})
