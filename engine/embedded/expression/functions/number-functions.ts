import { Decimal } from 'decimal.js'
import { spend } from '../budget/budget.js'
import { daysTime, yearsMonths } from '../values/duration.js'
import {
  FeelDecimal,
  fromDecimal,
  isNumber,
  numberFromText,
  toDecimal,
  toInteger,
} from '../values/feel-decimal.js'
import type { FeelNumber, FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { overload, type Implementation, type Library, type Overload } from './built-in.js'

/** The scales of decimal128. */
const [MIN_SCALE, MAX_SCALE] = [-6111, 6176]

function rounded(value: FeelNumber, scale: FeelNumber, mode: Decimal.Rounding): FeelValue | undefined {
  const places = toInteger(scale)
  if (places === undefined || places < MIN_SCALE || places > MAX_SCALE) return undefined
  if (places >= 0) return fromDecimal(toDecimal(value).toDecimalPlaces(places, mode))
  const unit = new FeelDecimal(10).pow(-places)
  return fromDecimal(toDecimal(value).dividedBy(unit).toDecimalPlaces(0, mode).times(unit))
}

function rounding(mode: Decimal.Rounding, signature: string): Overload {
  return overload(signature, ([value = 0, scale = 0]) =>
    isNumber(value) && isNumber(scale) ? rounded(value, scale, mode) : undefined,
  )
}

function ofDecimal(compute: (value: Decimal) => Decimal): Implementation {
  return ([value = null], run) => {
    // Roots and logarithms of 34 digits are the dearest steps there are.
    spend(run.budget, 2_000)
    return isNumber(value) ? (fromDecimal(compute(toDecimal(value))) ?? undefined) : undefined
  }
}

function parity(rest: number): Implementation {
  return ([value = null]) => isNumber(value) && toDecimal(value).modulo(2).abs().equals(rest)
}

function absolute(value: FeelValue): FeelValue | undefined {
  if (isNumber(value)) return typeof value === 'number' ? Math.abs(value) : value.abs()
  if (hasKind(value, 'days-time')) return daysTime(value.nanos < 0n ? -value.nanos : value.nanos)
  return hasKind(value, 'years-months') ? yearsMonths(Math.abs(value.months)) : undefined
}

// The sign of the divisor, not of the dividend (DMN 1.5, table 77).
function modulo(dividend: Decimal, divisor: Decimal): FeelValue | undefined {
  if (divisor.isZero()) return undefined
  return fromDecimal(dividend.minus(divisor.times(dividend.dividedBy(divisor).floor()))) ?? undefined
}

/** DMN 1.5, 10.3.4.5; Camunda 8.8, numeric functions. */
export const NUMBER_FUNCTIONS = {
  decimal: [rounding(Decimal.ROUND_HALF_EVEN, 'n: number, scale: number')],
  floor: [rounding(Decimal.ROUND_FLOOR, 'n: number, scale?: number')],
  ceiling: [rounding(Decimal.ROUND_CEIL, 'n: number, scale?: number')],
  'round up': [rounding(Decimal.ROUND_UP, 'n: number, scale: number')],
  'round down': [rounding(Decimal.ROUND_DOWN, 'n: number, scale: number')],
  'round half up': [rounding(Decimal.ROUND_HALF_UP, 'n: number, scale: number')],
  'round half down': [rounding(Decimal.ROUND_HALF_DOWN, 'n: number, scale: number')],
  abs: [overload('n/number: number|duration', ([value = null]) => absolute(value))],
  modulo: [
    overload('dividend: number, divisor: number', ([dividend = null, divisor = null]) =>
      isNumber(dividend) && isNumber(divisor) ? modulo(toDecimal(dividend), toDecimal(divisor)) : undefined,
    ),
  ],
  sqrt: [
    overload(
      'number: number',
      ofDecimal((value) => value.sqrt()),
    ),
  ],
  log: [
    overload(
      'number: number',
      ofDecimal((value) => value.ln()),
    ),
  ],
  exp: [
    overload(
      'number: number',
      ofDecimal((value) => value.exp()),
    ),
  ],
  odd: [overload('number: number', parity(1))],
  even: [overload('number: number', parity(0))],
  'random number': [overload('', (_args, { scope }) => numberFromText(String(scope.random())))],
} satisfies Library
