import type { Budget } from '../budget/budget.js'
import { equals } from './equality.js'
import type { FeelValue } from './feel-value.js'
import { order } from './ordering.js'
import type { FeelRange } from './range.js'

/** Does the range contain the value? null if the value has no order with a bound. */
export function contains(range: FeelRange, value: FeelValue, budget: Budget): boolean | null {
  if (range.unbounded === 'excluded') {
    const same = equals(value, range.start, budget)
    return same === null ? null : !same
  }
  // `= x` is a range from x to x of any type, also of those without an order.
  if (range.start === range.end && range.start !== null) return equals(value, range.start, budget)
  const above = range.unbounded === 'start' ? true : beyond(value, range.start, range.startIncluded)
  const below = range.unbounded === 'end' ? true : beyond(range.end, value, range.endIncluded)
  if (above === false || below === false) return false
  return above === null || below === null ? null : true
}

function beyond(high: FeelValue, low: FeelValue, included: boolean): boolean | null {
  const ordered = order(high, low)
  if (ordered === undefined) return null
  return included ? ordered >= 0 : ordered > 0
}

/** Does the list hold a value equal to this one, or a range that contains it, or is it itself equal to it? */
export function isAmong(value: FeelValue, candidates: readonly FeelValue[], budget: Budget): boolean {
  return candidates.some(
    (candidate) =>
      equals(value, candidate, budget) === true ||
      (isRange(candidate) && contains(candidate, value, budget) === true),
  )
}

function isRange(value: FeelValue): value is FeelRange {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range'
}
