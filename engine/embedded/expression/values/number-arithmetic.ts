import type { FeelNumber } from './feel-value.js'
import { fromDecimal, toDecimal } from './feel-decimal.js'

/** The sum; null if it is not finite. */
export function addNumbers(a: FeelNumber, b: FeelNumber): FeelNumber | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return fromDecimal(toDecimal(a).plus(b))
}

/** The difference; null if it is not finite. */
export function subtractNumbers(a: FeelNumber, b: FeelNumber): FeelNumber | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (Number.isSafeInteger(difference)) return difference
  }
  return fromDecimal(toDecimal(a).minus(b))
}

/** The product; null if it is not finite. */
export function multiplyNumbers(a: FeelNumber, b: FeelNumber): FeelNumber | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product + 0
  }
  return fromDecimal(toDecimal(a).times(b))
}

/** The quotient; null for a division by zero. */
export function divideNumbers(a: FeelNumber, b: FeelNumber): FeelNumber | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const quotient = a / b
    // A rounded quotient may look whole: only the way back proves it.
    if (Number.isSafeInteger(quotient) && quotient * b === a) return quotient + 0
  }
  const divisor = toDecimal(b)
  return divisor.isZero() ? null : fromDecimal(toDecimal(a).dividedBy(divisor))
}

/** The power; null if it is not a real number or not finite. */
export function powerOf(base: FeelNumber, exponent: FeelNumber): FeelNumber | null {
  return fromDecimal(toDecimal(base).pow(exponent))
}

/** The number with its sign changed. */
export function negateNumber(value: FeelNumber): FeelNumber {
  return typeof value === 'number' ? 0 - value : value.negated()
}

/** Less than 0, 0 or greater than 0, as `a` is less than, equal to or greater than `b`. */
export function compareNumbers(a: FeelNumber, b: FeelNumber): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return toDecimal(a).comparedTo(b)
}
