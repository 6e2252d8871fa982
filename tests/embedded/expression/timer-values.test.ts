import { describe, expect, it } from 'vitest'
import { asDuration, asInstant, instantAfter, resultType } from '../../../engine/embedded/expression/feel.js'
import { evaluateSource } from './evaluate-source.js'

const value = (source: string) => {
  const evaluation = evaluateSource(source)
  if (evaluation.kind === 'failure') throw new Error(evaluation.message)
  return evaluation.value
}

describe('what timers take', () => {
  it.each([
    ['"PT10S"', { months: 0, milliseconds: 10_000 }],
    ['"-PT1.5S"', { months: 0, milliseconds: -1_500 }],
    ['"P2W"', { months: 0, milliseconds: 14 * 86_400_000 }],
    ['"P1Y2M3DT4H"', { months: 14, milliseconds: 76 * 3_600_000 }],
    ['@"P1M"', { months: 1, milliseconds: 0 }],
    ['@"PT1H" * 2', { months: 0, milliseconds: 7_200_000 }],
    ['"soon"', undefined],
    ['5', undefined],
    ['""', undefined],
  ])('%s as a duration', (source, duration) => {
    expect(asDuration(value(source))).toEqual(duration)
  })

  it.each([
    ['now()', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09T09:00:00+08:00"', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09T09:00+08:00[Asia/Shanghai]"', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09T09:00:00@Asia/Shanghai"', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09T01:00:00Z"', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09T09:00:00"', Date.UTC(2026, 1, 9, 1)],
    ['"2026-02-09"', Date.UTC(2026, 1, 8, 16)],
    ['"tomorrow"', undefined],
    ['@"2026-02-09"', undefined],
  ])('%s as an instant', (source, instant) => {
    expect(asInstant(value(source))).toBe(instant)
  })

  it.each([
    [Date.UTC(2026, 0, 30, 17), 'P1M', Date.UTC(2026, 1, 27, 17)],
    [Date.UTC(2026, 1, 9), 'PT1H', Date.UTC(2026, 1, 9, 1)],
    [Date.UTC(2026, 1, 9), '-P1Y', Date.UTC(2025, 1, 9)],
  ])('%d and %s', (at, duration, after) => {
    const parsed = asDuration(duration)
    expect(parsed && instantAfter(at, parsed)).toBe(after)
  })

  it.each([
    ['null', 'NULL'],
    ['1.5', 'NUMBER'],
    ['[]', 'ARRAY'],
    ['{}', 'OBJECT'],
    ['@"P1D"', 'DURATION'],
    ['@"P1M"', 'PERIOD'],
    ['@"2026-02-09"', 'DATE'],
    ['now()', 'DATE_TIME'],
    ['true', 'BOOLEAN'],
    ['"a"', 'STRING'],
  ])('%s is called %s', (source, type) => {
    expect(resultType(value(source))).toBe(type)
  })
})
