import { spend, spendText } from '../budget/budget.js'
import { warnOf, type Run } from '../runtime/run.js'
import { isNumber, isWhole } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import {
  addNumbers,
  divideNumbers,
  multiplyNumbers,
  negateNumber,
  powerOf,
  subtractNumbers,
} from '../values/number-arithmetic.js'
import { daysTime, yearsMonths } from '../values/duration.js'
import { difference } from './difference.js'
import { divideDurations, scaleDuration } from './duration-arithmetic.js'
import { shift } from './shift.js'

/** What decimals, dates and durations cost more than whole numbers, in units. */
const COST = 20

/** `a + b` (DMN 1.5, table 53). null, with a warning, for values that cannot be added; so it is with all operations here. */
export function add(a: FeelValue, b: FeelValue, run: Run): FeelValue {
  if (typeof a === 'number' && typeof b === 'number') return addNumbers(a, b)
  spend(run.budget, COST)
  if (isNumber(a) && isNumber(b)) return addNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') {
    spendText(run.budget, a.length + b.length)
    return a + b
  }
  const sum = shift(a, b, 1) ?? shift(b, a, 1)
  return sum ?? warnOf(run, 'INVALID_TYPE', `Can't add {} to {}`, b, a)
}

/** `a - b` */
export function subtract(a: FeelValue, b: FeelValue, run: Run): FeelValue {
  if (typeof a === 'number' && typeof b === 'number') return subtractNumbers(a, b)
  spend(run.budget, COST)
  if (isNumber(a) && isNumber(b)) return subtractNumbers(a, b)
  return shift(a, b, -1) ?? difference(a, b) ?? warnOf(run, 'INVALID_TYPE', `Can't subtract {} from {}`, b, a)
}

/** `a * b` */
export function multiply(a: FeelValue, b: FeelValue, run: Run): FeelValue {
  if (typeof a === 'number' && typeof b === 'number') return multiplyNumbers(a, b)
  spend(run.budget, COST)
  if (isNumber(a) && isNumber(b)) return multiplyNumbers(a, b)
  const product = isNumber(b)
    ? scaleDuration(a, b, 'times')
    : isNumber(a)
      ? scaleDuration(b, a, 'times')
      : undefined
  return product ?? warnOf(run, 'INVALID_TYPE', `Can't multiply {} by {}`, a, b)
}

/** `a / b` */
export function divide(a: FeelValue, b: FeelValue, run: Run): FeelValue {
  spend(run.budget, 2 * COST)
  if (isNumber(a) && isNumber(b)) {
    return divideNumbers(a, b) ?? warnOf(run, 'INVALID_TYPE', `Can't divide {} by {}`, a, b)
  }
  const quotient = isNumber(b) ? scaleDuration(a, b, 'dividedBy') : divideDurations(a, b)
  return quotient ?? warnOf(run, 'INVALID_TYPE', `Can't divide {} by {}`, a, b)
}

/** `a ** b` */
export function power(a: FeelValue, b: FeelValue, run: Run): FeelValue {
  // A power that is no whole number takes a logarithm of 34 digits.
  spend(run.budget, (isNumber(b) && !isWhole(b) ? 100 : 20) * COST)
  if (isNumber(a) && isNumber(b)) return powerOf(a, b)
  return warnOf(run, 'INVALID_TYPE', 'Expected number but found {}', isNumber(a) ? b : a)
}

/** `-a` */
export function negate(value: FeelValue, run: Run): FeelValue {
  if (isNumber(value)) return negateNumber(value)
  if (hasKind(value, 'days-time')) return daysTime(-value.nanos)
  if (hasKind(value, 'years-months')) return yearsMonths(0 - value.months)
  return warnOf(run, 'INVALID_TYPE', 'Expected number but found {}', value)
}
