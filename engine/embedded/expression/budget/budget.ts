import { stopped } from './stop.js'

/** What an evaluation may still spend. A unit is about the work of evaluating one node of an expression. */
export interface Budget {
  left: number
  /** How deep the evaluation is nested at present. */
  depth: number
}

/** The units of one evaluation: what two slow cores do in well under 100 ms. */
const EVALUATION_UNITS = 600_000

/** How deep function calls may nest, counted in nested expressions: what fits any stack. */
const MAX_DEPTH = 1_500

/** The longest text an expression may build, in UTF-16 units. */
const MAX_TEXT = 4_000_000

/** A fresh budget. */
export function newBudget(units: number = EVALUATION_UNITS): Budget {
  return { left: units, depth: 0 }
}

/** Spends units; stops the evaluation when none are left. */
export function spend(budget: Budget, units: number): void {
  budget.left -= units
  if (budget.left < 0) throw stopped('it takes more steps than an expression may take')
}

/** Spends what building a text costs; stops the evaluation if it is too long. */
export function spendText(budget: Budget, length: number): void {
  if (length > MAX_TEXT) throw stopped(`it builds a text of more than ${MAX_TEXT} characters`)
  spend(budget, 1 + length / 16)
}

/** Runs `work` nested `levels` deeper; stops the evaluation if that is too deep. */
export function nested<Result>(budget: Budget, levels: number, work: () => Result): Result {
  budget.depth += levels
  if (budget.depth > MAX_DEPTH) throw stopped('it calls functions within functions too deeply')
  const result = work()
  budget.depth -= levels
  return result
}
