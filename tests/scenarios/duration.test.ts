import { expect, it } from 'vitest'
import { after } from '../../engine/scenario/duration.js'
import { toIso, toMs } from '../../engine/statute/instant.js'

it.each([
  ['2026-02-09T09:00:00+08:00', 'P3D', '2026-02-12T09:00:00+08:00'],
  ['2026-02-09T09:00:00+08:00', 'PT1H30M', '2026-02-09T10:30:00+08:00'],
  ['2026-02-09T09:00:00+08:00', 'P2W', '2026-02-23T09:00:00+08:00'],
  ['2026-02-09T09:00:00+08:00', 'P1DT0.5S', '2026-02-10T09:00:00.500+08:00'],
  ['2026-01-31T09:00:00+08:00', 'P1M', '2026-02-28T09:00:00+08:00'],
  ['2024-02-29T00:30:00+08:00', 'P1Y', '2025-02-28T00:30:00+08:00'],
  ['2026-12-31T23:59:59+08:00', 'P2M', '2027-02-28T23:59:59+08:00'],
])('%s and %s is %s', (from, duration, to) => {
  expect(toIso(after(toMs(from), duration))).toBe(to)
})

it.each(['3 days', 'P', 'PT', 'P1', 'P1H', '-P1D', 'P1DT'])('%s is no duration', (text) => {
  expect(() => after(0, text)).toThrow('Expected a duration')
})
