import type { Instant } from '../statute/instant.js'
import type { CaseFile } from './case-file.js'

/**
 * Until when everything missing could have been told: the last end of an intake clock, or the one-time notice. A deemed acceptance counts from
 * receipt, but the window could have asked until the clock ended. Source: 行政许可法 Art. 32(1)(4).
 */
export function toldAt({ case: of, clocks }: CaseFile): Instant {
  const ends = clocks.flatMap(({ row }) =>
    row.kind === 'intake' && row.endedAt !== null ? [row.endedAt] : [],
  )
  return (
    [of.receivedAt, of.supplementAskedAt ?? '', of.acceptedAt ?? '', ...ends].sort().at(-1) ?? of.receivedAt
  )
}
