import { spend, type Budget } from '../budget/budget.js'
import type { FeelContext, FeelList, FeelValue } from './feel-value.js'
import { isContext, isList, kindOf } from './kind-of.js'
import { order } from './ordering.js'
import type { FeelRange } from './range.js'

/** Are two values equal (DMN 1.5, 10.3.2.13)? null if they are of different types, or one is in a zone and the other not. */
export function equals(a: FeelValue, b: FeelValue, budget: Budget): boolean | null {
  if (a === null || b === null) return a === b
  if (typeof a === typeof b && typeof a !== 'object') {
    if (typeof a === 'string') spend(budget, a.length / 64)
    return a === b
  }
  const kind = kindOf(a)
  if (kind !== kindOf(b)) return null
  if (isList(a)) return isList(b) && equalLists(a, b, budget)
  if (isContext(a)) return isContext(b) && equalContexts(a, b, budget)
  if (kind === 'range') return equalRanges(a as FeelRange, b as FeelRange, budget)
  if (kind === 'function') return null
  const ordered = order(a, b)
  return ordered === undefined ? null : ordered === 0
}

function equalLists(a: FeelList, b: FeelList, budget: Budget): boolean {
  if (a.length !== b.length) return false
  spend(budget, a.length)
  return a.every((element, index) => equals(element, b[index] ?? null, budget) === true)
}

function equalContexts(a: FeelContext, b: FeelContext, budget: Budget): boolean {
  if (a.size !== b.size) return false
  spend(budget, a.size)
  for (const [key, value] of a) {
    const other = b.get(key)
    if (other === undefined || equals(value, other, budget) !== true) return false
  }
  return true
}

function equalRanges(a: FeelRange, b: FeelRange, budget: Budget): boolean {
  return (
    a.unbounded === b.unbounded &&
    a.startIncluded === b.startIncluded &&
    a.endIncluded === b.endIncluded &&
    equals(a.start, b.start, budget) === true &&
    equals(a.end, b.end, budget) === true
  )
}
