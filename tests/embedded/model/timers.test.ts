import { describe, expect, it } from 'vitest'
import { firstOfCycle, nextOfCycle } from '../../../engine/embedded/model/timer/cycle.js'

const china = (text: string): number => Date.parse(`${text}+08:00`)
const shown = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)

describe('timer cycle', () => {
  const at = china('2026-01-14T10:20:30')

  it.each([
    ['R3/PT10S', '2026-01-14T10:20:40', 3],
    ['R/P1D', '2026-01-15T10:20:30', -1],
    ['R/2026-02-01T00:00:00+08:00/P1D', '2026-02-01T00:00:00', -1],
    ['R5/2026-01-14T00:00:00+08:00/PT1H', '2026-01-14T11:00:00', 5],
    ['0 0 9-17 * * MON-FRI', '2026-01-14T11:00:00', -1],
    ['0 0 9 * * MON-FRI', '2026-01-15T09:00:00', -1],
    ['*/15 * * * * *', '2026-01-14T10:20:45', -1],
    ['@daily', '2026-01-15T00:00:00', -1],
    ['0 0 0 L * *', '2026-01-31T00:00:00', -1],
    ['0 0 0 LW * *', '2026-01-30T00:00:00', -1],
    ['0 0 0 31W 1 *', '2026-01-30T00:00:00', -1],
    ['0 0 0 ? * 5L', '2026-01-30T00:00:00', -1],
    ['0 0 0 ? * 5#3', '2026-01-16T00:00:00', -1],
    ['0 0 0 29 FEB *', '2028-02-29T00:00:00', -1],
    ['0 0 0 ? * 7', '2026-01-18T00:00:00', -1],
  ])('%s begins %s', (text, instant, repetitions) => {
    const due = firstOfCycle(text, at)
    expect(typeof due === 'object' && { at: shown(due.dueDate), repetitions: due.repetitions }).toEqual({
      at: instant,
      repetitions,
    })
  })

  it.each([
    ['soon', 'Cron expression contains 1 parts but we expect one of [6]'],
    ['* * * * * 8', 'Failed to parse cron expression. Value 8 not in range [0, 7]'],
  ])('%s is none', (text, reason) => {
    expect(firstOfCycle(text, at)).toBe(reason)
  })

  it.each([
    ['R3/PT10S', 3, 0, 10_000, 2],
    ['R3/PT10S', 1, 0, undefined, undefined],
    ['R/PT10S', -1, 9_000, 10_000, -1],
    // What came too late for a whole interval does not make up for what was missed.
    ['R/PT10S', -1, 25_000, 35_000, -1],
  ])('%s with %d to go, %d ms late', (text, repetitions, late, next, left) => {
    const due = nextOfCycle(text, at, repetitions, at + late)
    expect([due && due.dueDate - at, due?.repetitions]).toEqual([next, left])
  })
})
