import type { FeelValue } from './feel-value.js'
import { instantNanos, localNanos, type FeelDateTime } from './date-time.js'
import { epochDay } from './date.js'
import { isNumber } from './feel-decimal.js'
import { hasKind } from './kind-of.js'
import { compareNumbers } from './number-arithmetic.js'
import type { FeelTime } from './time.js'
import { offsetAtLocal } from './zone-offset.js'

/** 2000-01-01 in seconds since 1970: the day whose offset a time in a region is read with, since it has no day of its own. */
const REFERENCE_DAY = 946_684_800

/**
 * Less than 0, 0 or greater than 0, as `a` comes before, with or after `b`; undefined if they have no order:
 * values of different types, one in a zone and the other not, values that are no magnitudes.
 */
export function order(a: FeelValue, b: FeelValue): number | undefined {
  if (isNumber(a)) return isNumber(b) ? compareNumbers(a, b) : undefined
  if (typeof a === 'string') return typeof b === 'string' ? compareTexts(a, b) : undefined
  if (hasKind(a, 'date')) return hasKind(b, 'date') ? epochDay(a) - epochDay(b) : undefined
  if (hasKind(a, 'date-time')) return hasKind(b, 'date-time') ? orderDateTimes(a, b) : undefined
  if (hasKind(a, 'time')) return hasKind(b, 'time') ? orderTimes(a, b) : undefined
  if (hasKind(a, 'days-time')) return hasKind(b, 'days-time') ? sign(a.nanos - b.nanos) : undefined
  if (hasKind(a, 'years-months')) return hasKind(b, 'years-months') ? a.months - b.months : undefined
  return undefined
}

function orderDateTimes(a: FeelDateTime, b: FeelDateTime): number | undefined {
  if (a.zone && b.zone) return sign(instantNanos(a) - instantNanos(b))
  return a.zone || b.zone ? undefined : sign(localNanos(a) - localNanos(b))
}

function orderTimes(a: FeelTime, b: FeelTime): number | undefined {
  const [offsetA, offsetB] = [timeOffset(a), timeOffset(b)]
  if (offsetA === undefined || offsetB === undefined) return offsetA === offsetB ? a.nano - b.nano : undefined
  return a.nano - offsetA * 1e9 - (b.nano - offsetB * 1e9)
}

/** The offset of a time in seconds; undefined for a local one. */
export function timeOffset({ zone, nano }: FeelTime): number | undefined {
  if (!zone) return undefined
  return zone.kind === 'offset'
    ? zone.seconds
    : offsetAtLocal(zone.id, REFERENCE_DAY + Math.floor(nano / 1e9))
}

function sign(difference: bigint): number {
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

// Surrogates sort below U+E000 as units but above it as code points: move them up before comparing.
function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const unitA = a.charCodeAt(index)
    const unitB = b.charCodeAt(index)
    if (unitA !== unitB) return rank(unitA) - rank(unitB)
  }
  return a.length - b.length
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit
}
