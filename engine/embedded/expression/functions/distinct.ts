import type { Budget } from '../budget/budget.js'
import { equals } from '../values/equality.js'
import type { FeelList, FeelValue } from '../values/feel-value.js'

/** What tells a simple value from all others; undefined for values that must be compared one by one. */
function keyOf(value: FeelValue): FeelValue | undefined {
  return value === null || typeof value !== 'object' ? value : undefined
}

/** Puts values into groups of equals, in the order of the first of each. */
function groups(list: FeelList, budget: Budget): { value: FeelValue; count: number }[] {
  const found: { value: FeelValue; count: number }[] = []
  const simple = new Map<FeelValue, { value: FeelValue; count: number }>()
  const others: { value: FeelValue; count: number }[] = []
  for (const value of list) {
    const key = keyOf(value)
    const group =
      key === undefined
        ? others.find((other) => equals(other.value, value, budget) === true)
        : simple.get(key)
    if (group) {
      group.count += 1
      continue
    }
    const fresh = { value, count: 1 }
    found.push(fresh)
    if (key === undefined) others.push(fresh)
    else simple.set(key, fresh)
  }
  return found
}

/** The values of a list, each once. */
export function distinct(list: FeelList, budget: Budget): FeelList {
  return groups(list, budget).map(({ value }) => value)
}

/** The values that a list holds more than once, each once. */
export function duplicates(list: FeelList, budget: Budget): FeelList {
  return groups(list, budget)
    .filter(({ count }) => count > 1)
    .map(({ value }) => value)
}
