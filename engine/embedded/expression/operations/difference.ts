import { dateTimeOf, instantNanos, type FeelDateTime } from '../values/date-time.js'
import { daysTime, type DaysTimeDuration } from '../values/duration.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { timeOffset } from '../values/ordering.js'
import { UTC } from '../values/zone.js'

/** The duration from `b` to `a`, two dates, times or date-times; undefined for anything else, and where one is in a zone and the other is not. */
export function difference(a: FeelValue, b: FeelValue): DaysTimeDuration | undefined {
  if (hasKind(a, 'time') && hasKind(b, 'time')) {
    const [from, to] = [timeOffset(b), timeOffset(a)]
    if ((from === undefined) !== (to === undefined)) return undefined
    return daysTime(BigInt(a.nano - b.nano) - BigInt((to ?? 0) - (from ?? 0)) * 1_000_000_000n)
  }
  const [later, earlier] = [asDateTime(a), asDateTime(b)]
  if (!later || !earlier || Boolean(later.zone) !== Boolean(earlier.zone)) return undefined
  return daysTime(instantNanos(later) - instantNanos(earlier))
}

// Between date-times a date is the midnight of UTC it begins with (DMN 1.5, 10.3.2.3.5).
function asDateTime(value: FeelValue): FeelDateTime | undefined {
  if (hasKind(value, 'date-time')) return value
  return hasKind(value, 'date') ? dateTimeOf(value, 0, UTC) : undefined
}
