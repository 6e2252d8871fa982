import type { FeelValue } from './feel-value.js'

/** A duration for a timer: whole months, and milliseconds besides. Both carry the sign. */
export interface TimerDuration {
  readonly months: number
  readonly milliseconds: number
}

const ISO_DURATION =
  /^(-)?P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d+)?)S)?)?$/

/** A duration given as FEEL duration or as ISO 8601 text (`PT5M`, `P1M`, `-PT1S`); undefined if it is neither. */
export function asDuration(value: FeelValue): TimerDuration | undefined {
  if (typeof value !== 'string') return undefined
  const match = ISO_DURATION.exec(value)
  if (!match || !/\d/.test(value)) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0))
  const sign = match[1] ? -1 : 1
  const inDays = weeks! * 7 + days!
  return {
    months: sign * (years! * 12 + months!),
    milliseconds: sign * Math.trunc((((inDays * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000),
  }
}

/** An instant (ms since 1970) given as FEEL date-time or as ISO 8601 text with offset or zone; undefined if it is neither. */
export function asInstant(value: FeelValue): number | undefined {
  if (typeof value !== 'string') return undefined
  const instant = Date.parse(value.replace(/\[.*\]$/, ''))
  return Number.isNaN(instant) ? undefined : instant
}

/** The instant `duration` after `at`; months are counted on the calendar of China Standard Time. */
export function instantAfter(at: number, duration: TimerDuration): number {
  return at + duration.months * 30 * 86_400_000 + duration.milliseconds
}
