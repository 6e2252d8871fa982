import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../engine/statute/clock.js'
import { deadline } from '../../engine/statute/deadline.js'
import { toIso } from '../../engine/statute/instant.js'
import { workingDaysLeft } from '../../engine/statute/working-days-left.js'
import { calendar } from './calendars.js'
import { EPOCH, slowDeadline } from './slow-reference.js'
import type { SlowAnswer, SlowClock } from './slow-reference.js'

/** `CLOCKS=1000000 npx vitest run tests/statute` walks a million. */
const CLOCKS = Number(process.env['CLOCKS'] ?? 10_000)
const LAST_MINUTE = 9 * 365 * 1440
const SHANGHAI = 8 * 60

function iso(minute: number): string {
  return toIso(EPOCH + (minute - SHANGHAI) * 60_000)
}

const largest = { workingDay: 45, calendarDay: 60, month: 6, workingHour: 40, hour: 200 } as const
const units = Object.keys(largest) as (keyof typeof largest)[]

/** Starts cluster before year ends and holidays as chance has it; stops begin near the start and last minutes, hours or weeks. */
const clocks: fc.Arbitrary<SlowClock> = fc
  .record({
    from: fc.integer({ min: 0, max: LAST_MINUTE }),
    unit: fc.constantFrom(...units),
    share: fc.double({ min: 0.001, max: 1, noNaN: true }),
    closing: fc.constantFrom(17 * 60, 17 * 60 + 30, 1440, 0, 12 * 60),
    stops: fc.array(
      fc.tuple(
        fc.integer({ min: -3000, max: 60_000 }),
        fc.constantFrom(1, 5, 60, 600, 1440, 3000, 8640, 30_000),
      ),
      { maxLength: 4 },
    ),
    open: fc.option(fc.integer({ min: 0, max: 40_000 }), { freq: 10, nil: undefined }),
  })
  .map(({ from, unit, share, closing, stops, open }) => ({
    from,
    unit,
    closing,
    amount: Math.ceil(share ** 2 * largest[unit]),
    stops: [
      ...stops.map(([after, lasts]) => [from + after, from + after + lasts] as const),
      ...(open === undefined ? [] : [[from + open, Infinity] as const]),
    ],
  }))

function clockOf({ from, amount, unit, closing, stops }: SlowClock): Clock {
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    from: iso(from),
    limit: { amount, unit },
    closing: `${two(Math.floor(closing / 60))}:${two(closing % 60)}`,
    stops: stops.map(([begins, ends]) =>
      ends === Infinity ? { from: iso(begins) } : { from: iso(begins), to: iso(ends) },
    ),
  }
}

function fastDeadline(clock: SlowClock): SlowAnswer {
  const answer = deadline(clockOf(clock), calendar)
  if (answer.kind === 'missingYear') return `missing ${answer.year}`
  if (answer.kind === 'stopped') return 'stopped'
  return (Date.parse(answer.due) - EPOCH) / 60_000 + SHANGHAI
}

describe(`${CLOCKS} random clocks (statute.md §1)`, () => {
  it(
    'fall due at the minute at which a walk minute by minute finds them due',
    () => {
      const seen = new Map<string, number>()
      fc.assert(
        fc.property(clocks, (clock) => {
          const slow = slowDeadline(clock)
          const kind = typeof slow === 'number' ? clock.unit : slow
          seen.set(kind, (seen.get(kind) ?? 0) + 1)
          expect(fastDeadline(clock)).toBe(slow)
        }),
        { numRuns: CLOCKS },
      )
      for (const kind of [...units, 'stopped', 'missing 2027'])
        expect(seen.get(kind) ?? 0).toBeGreaterThan(CLOCKS / 500)
    },
    CLOCKS * 60,
  )

  it('lose no working day between two closings and one at each closing', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 0, max: 60_000 }), (slow, after) => {
        const clock = clockOf({ ...slow, unit: 'workingDay', amount: Math.min(slow.amount, 45) })
        const now = workingDaysLeft(clock, calendar, iso(slow.from + after))
        const later = workingDaysLeft(clock, calendar, iso(slow.from + after + 1440))
        if (typeof now !== 'number' || typeof later !== 'number') return
        expect(now - later).toBeGreaterThanOrEqual(0)
        expect(now - later).toBeLessThanOrEqual(1)
        expect(later).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })
})
