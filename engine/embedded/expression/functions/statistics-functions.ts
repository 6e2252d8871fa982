import type { Decimal } from 'decimal.js'
import { spend } from '../budget/budget.js'
import { FeelDecimal, fromDecimal, isNumber, toDecimal } from '../values/feel-decimal.js'
import type { FeelList, FeelNumber, FeelValue } from '../values/feel-value.js'
import { isList } from '../values/kind-of.js'
import { addNumbers, compareNumbers, multiplyNumbers } from '../values/number-arithmetic.js'
import { order } from '../values/ordering.js'
import { overload, type Library, type Overload } from './built-in.js'

/** A function of a list of numbers, or of numbers one by one; `price` is what it costs besides each number, in units of the budget. */
function ofNumbers(compute: (numbers: readonly FeelNumber[]) => FeelValue | undefined, price = 0): Overload {
  return overload('...list: list', ([list], { budget }) => {
    if (list === undefined || !isList(list)) return undefined
    spend(budget, list.length + price)
    return list.every(isNumber) ? compute(list) : undefined
  })
}

/** A function of a list of anything, or of values one by one. */
function ofValues(compute: (values: FeelList) => FeelValue | undefined): Overload {
  return overload('...list: list', ([list], { budget }) => {
    if (list === undefined || !isList(list)) return undefined
    spend(budget, list.length)
    return compute(list)
  })
}

function extreme(direction: 1 | -1): (values: FeelList) => FeelValue | undefined {
  return ([first, ...others]) => {
    if (first === undefined || order(first, first) === undefined) return undefined
    let best = first
    for (const value of others) {
      const ordered = order(value, best)
      if (ordered === undefined) return undefined
      if (ordered * direction > 0) best = value
    }
    return best
  }
}

/** Folds numbers into one; of no numbers there is none (DMN 1.5, table 76). */
function folded(
  combine: (result: FeelNumber, number: FeelNumber) => FeelNumber | null,
): (numbers: readonly FeelNumber[]) => FeelNumber | null | undefined {
  return ([first, ...others]) =>
    first === undefined
      ? undefined
      : others.reduce(
          (result: FeelNumber | null, number) => (result === null ? null : combine(result, number)),
          first,
        )
}

function mean(numbers: readonly FeelNumber[]): Decimal {
  return numbers
    .reduce((sum: Decimal, number) => sum.plus(number), new FeelDecimal(0))
    .dividedBy(numbers.length)
}

function median(numbers: readonly FeelNumber[]): FeelValue {
  const sorted = numbers.toSorted(compareNumbers)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return numbers.length === 0 ? null : fromDecimal(mean(middle))
}

// Of the sample: divided by one less than there are numbers (DMN 1.5, table 76).
function deviation(numbers: readonly FeelNumber[]): FeelValue | undefined {
  if (numbers.length < 2) return undefined
  const middle = mean(numbers)
  const squares = numbers.map((number) => toDecimal(number).minus(middle).pow(2))
  return fromDecimal(
    FeelDecimal.sum(...squares)
      .dividedBy(numbers.length - 1)
      .sqrt(),
  )
}

function mode(numbers: readonly FeelNumber[]): FeelValue {
  const counts = new Map<string, { number: FeelNumber; count: number }>()
  for (const number of numbers) {
    const entry = counts.get(number.toString()) ?? { number, count: 0 }
    counts.set(number.toString(), { number, count: entry.count + 1 })
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count))
  return [...counts.values()]
    .filter(({ count }) => count === most)
    .map(({ number }) => number)
    .sort(compareNumbers)
}

function decisive(value: boolean): (values: FeelList) => FeelValue {
  return (values) => {
    if (values.includes(value)) return value
    return values.every((other) => other === !value) ? !value : null
  }
}

/** DMN 1.5, 10.3.4.4: functions that make one value of many. */
export const STATISTICS_FUNCTIONS = {
  min: [ofValues(extreme(-1))],
  max: [ofValues(extreme(1))],
  sum: [ofNumbers(folded(addNumbers))],
  product: [ofNumbers(folded(multiplyNumbers))],
  mean: [ofNumbers((numbers) => (numbers.length === 0 ? undefined : fromDecimal(mean(numbers))))],
  median: [ofNumbers(median)],
  stddev: [ofNumbers(deviation, 2_000)],
  mode: [ofNumbers(mode)],
  all: [ofValues(decisive(false))],
  any: [ofValues(decisive(true))],
} satisfies Library
