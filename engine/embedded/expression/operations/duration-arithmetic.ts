import { daysTime, yearsMonths } from '../values/duration.js'
import { FeelDecimal, fromDecimal, toDecimal } from '../values/feel-decimal.js'
import type { FeelNumber, FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'

/** A duration times or divided by a number; months are cut to whole ones. undefined if the value is no duration or the result no number. */
export function scaleDuration(
  value: FeelValue,
  by: FeelNumber,
  how: 'times' | 'dividedBy',
): FeelValue | undefined {
  if (how === 'dividedBy' && toDecimal(by).isZero()) return undefined
  if (hasKind(value, 'days-time')) {
    const nanos = new FeelDecimal(value.nanos.toString())[how](by)
    return nanos.isFinite() ? daysTime(BigInt(nanos.round().toFixed())) : undefined
  }
  if (!hasKind(value, 'years-months')) return undefined
  const months = new FeelDecimal(value.months)[how](by).trunc().toNumber()
  return Number.isSafeInteger(months) ? yearsMonths(months) : undefined
}

/** How often one duration goes into another of its kind; undefined for anything else and for a duration of nothing. */
export function divideDurations(a: FeelValue, b: FeelValue): FeelValue | undefined {
  if (hasKind(a, 'days-time') && hasKind(b, 'days-time')) {
    if (b.nanos === 0n) return undefined
    return fromDecimal(new FeelDecimal(a.nanos.toString()).dividedBy(b.nanos.toString()))
  }
  if (hasKind(a, 'years-months') && hasKind(b, 'years-months')) {
    return b.months === 0 ? undefined : fromDecimal(new FeelDecimal(a.months).dividedBy(b.months))
  }
  return undefined
}
