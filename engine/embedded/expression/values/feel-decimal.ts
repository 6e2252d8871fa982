import { Decimal } from 'decimal.js'
import type { FeelNumber, FeelValue } from './feel-value.js'

const DIGITS = 34

/** Decimals of 34 digits, half-even, within the exponents of IEEE 754 decimal128 (DMN 1.5, 10.3.2.3.1). A constructor of our own: settings of others do not reach it. */
export const FeelDecimal = Decimal.clone({
  defaults: true,
  precision: DIGITS,
  rounding: Decimal.ROUND_HALF_EVEN,
  maxE: 6144,
  minE: -6176,
  toExpNeg: -7000,
  toExpPos: 7000,
})

/** Is the value a number? */
export function isNumber(value: FeelValue): value is FeelNumber {
  return typeof value === 'number' || value instanceof FeelDecimal
}

/** The number as a decimal. */
export function toDecimal(value: FeelNumber): Decimal {
  return typeof value === 'number' ? new FeelDecimal(value) : value
}

/** The decimal as a number of FEEL; null if it is not finite. */
export function fromDecimal(value: Decimal): FeelNumber | null {
  if (!value.isFinite()) return null
  if (!value.isInteger()) return value
  const plain = value.toNumber()
  return Number.isSafeInteger(plain) ? plain + 0 : value
}

const WHOLE = /^-?\d+$/

/** Reads the digits of a number (`12`, `.5`, `1e3`), rounded to 34 digits; null beyond the exponents of decimal128. */
export function numberFromText(text: string): FeelNumber | null {
  const plain = Number(text)
  if (Number.isSafeInteger(plain) && WHOLE.test(text)) return plain + 0
  const exact = new FeelDecimal(text)
  return fromDecimal(text.length > DIGITS ? exact.toSignificantDigits(DIGITS) : exact)
}

/** The whole part of a number as a JS number; undefined if it is too large to count with. */
export function toInteger(value: FeelNumber): number | undefined {
  const whole = typeof value === 'number' ? value : value.trunc().toNumber()
  return Number.isSafeInteger(whole) ? whole + 0 : undefined
}

/** Is the number whole? */
export function isWhole(value: FeelNumber): boolean {
  return typeof value === 'number' || value.isInteger()
}

/** The digits of a number, without exponent and without trailing zeros. */
export function formatNumber(value: FeelNumber): string {
  return value.toString()
}
