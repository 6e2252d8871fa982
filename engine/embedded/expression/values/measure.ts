import { newBudget, spend, type Budget } from '../budget/budget.js'
import { stopped } from '../budget/stop.js'
import { isNumber, toDecimal } from './feel-decimal.js'
import type { FeelValue } from './feel-value.js'
import { isContext, isList } from './kind-of.js'

/** How deep lists and contexts may nest in a value. */
const MAX_NESTING = 400

/**
 * Walks through a value as one who writes it out would; stops the evaluation if that is too much.
 * Values may share parts, so what is small in memory may be endless on paper.
 */
export function measure(value: FeelValue, budget: Budget = newBudget()): void {
  walk(value, budget, 0)
}

function walk(value: FeelValue, budget: Budget, depth: number): void {
  spend(budget, typeof value === 'string' ? 1 + value.length / 16 : 1)
  if (typeof value !== 'object' || value === null) return
  if (isNumber(value)) {
    // Written out, 1e6000 has 6,000 zeros.
    spend(budget, Math.abs(toDecimal(value).e) > 100 ? 5_000 : 1)
    return
  }
  if (depth > MAX_NESTING) throw stopped('it builds a value that is nested too deeply')
  if (isList(value)) {
    for (const element of value) walk(element, budget, depth + 1)
  } else if (isContext(value)) {
    for (const [key, entry] of value) {
      spend(budget, 1 + key.length / 16)
      walk(entry, budget, depth + 1)
    }
  } else if ('unbounded' in value || 'startIncluded' in value) {
    walk(value.start, budget, depth + 1)
    walk(value.end, budget, depth + 1)
  }
}
