import { LICENSE_42 } from './articles.js'
import type { Basis } from './basis.js'
import type { BusinessHours } from './business-hours.js'
import { hoursToClosing, officeHoursToClosing } from './hours-of-day.js'
import { limitText } from './limit.js'
import type { Limit, LimitUnit } from './limit.js'

export interface PromiseKept {
  readonly kind: 'kept'
}

export interface PromiseRefused {
  readonly kind: 'refused'
  readonly code: 'longer' | 'incomparable'
  readonly message: string
  readonly basis: readonly Basis[]
}

/**
 * For each pair of units: how many of the promised unit never last longer than one of the statutory unit.
 * Absent: a holiday or the time of day can make either the longer one. Hours against days depend on the hours of one day.
 */
const NEVER_LONGER: Partial<Record<LimitUnit, Partial<Record<LimitUnit, number>>>> = {
  workingDay: { workingDay: 1, month: 11 },
  calendarDay: { calendarDay: 1, workingDay: 1, month: 28 },
  month: { month: 1 },
  workingHour: { workingHour: 1 },
  hour: { hour: 1, workingHour: 1 },
}

/** The most hours of one day that are taken for never longer than it, however long business is open. */
const MOST_HOURS = { workingHour: 6, hour: 16 }

/** How many days of which each hour is sure there are in one of a unit. */
const DAYS: Partial<Record<LimitUnit, number>> = { workingDay: 1, calendarDay: 1, month: 28 }

function neverLonger(promised: LimitUnit, statutory: LimitUnit, hours: BusinessHours): number | undefined {
  const days = DAYS[statutory]
  if (days !== undefined && promised === 'hour') {
    return days * Math.min(MOST_HOURS.hour, hoursToClosing(hours))
  }
  if (statutory === 'workingDay' && promised === 'workingHour') {
    return Math.min(MOST_HOURS.workingHour, officeHoursToClosing(hours))
  }
  return NEVER_LONGER[promised]?.[statutory]
}

/**
 * A promised limit 承诺时限 may only be shorter than the statutory one 法定时限 (or equal); a matter that promises more is refused, and
 * so is one that cannot be compared. `hours`: the matter's own, by which its clocks are counted.
 * Source: statute.md §2.5; 行政许可法 Art. 42.
 */
export function promisedWithinStatutory(
  promised: Limit,
  statutory: Limit,
  hours: BusinessHours,
): PromiseKept | PromiseRefused {
  const factor = neverLonger(promised.unit, statutory.unit, hours)
  const both = `承诺时限${limitText(promised)}，法定时限${limitText(statutory)}`
  // NaN too: hours that cannot be read.
  if (factor === undefined || !(factor > 0)) {
    return {
      kind: 'refused',
      code: 'incomparable',
      message: `${both}，单位不同，无法确认承诺不长于法定`,
      basis: [LICENSE_42],
    }
  }
  if (promised.amount <= statutory.amount * factor) return { kind: 'kept' }
  return {
    kind: 'refused',
    code: 'longer',
    message: `${both}，承诺时限不得长于法定时限`,
    basis: [LICENSE_42],
  }
}
