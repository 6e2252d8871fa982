import { LICENSE_42 } from './articles.js'
import type { Basis } from './basis.js'
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
 * Absent: a holiday or the time of day can make either the longer one.
 */
const NEVER_LONGER: Partial<Record<LimitUnit, Partial<Record<LimitUnit, number>>>> = {
  workingDay: { workingDay: 1, month: 11 },
  calendarDay: { calendarDay: 1, workingDay: 1, month: 28 },
  month: { month: 1 },
  workingHour: { workingHour: 1, workingDay: 6 },
  hour: { hour: 1, workingHour: 1, workingDay: 16, calendarDay: 16, month: 448 },
}

/**
 * A promised limit 承诺时限 may only be shorter than the statutory one 法定时限 (or equal); a matter that promises more is refused, and
 * so is one that cannot be compared. Source: statute.md §2.5; 行政许可法 Art. 42.
 */
export function promisedWithinStatutory(promised: Limit, statutory: Limit): PromiseKept | PromiseRefused {
  const factor = NEVER_LONGER[promised.unit]?.[statutory.unit]
  const both = `承诺时限${limitText(promised)}，法定时限${limitText(statutory)}`
  if (factor === undefined) {
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
