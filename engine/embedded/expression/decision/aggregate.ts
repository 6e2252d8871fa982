import { describeValue } from '../values/describe-value.js'
import { isNumber } from '../values/feel-decimal.js'
import type { FeelNumber, FeelValue } from '../values/feel-value.js'
import { addNumbers, compareNumbers } from '../values/number-arithmetic.js'
import { decisionFault } from './decision-run.js'
import type { Aggregation } from './decision-table.js'

const AGGREGATORS = {
  SUM: (numbers) =>
    numbers.reduce((sum: FeelNumber | null, number) => (sum === null ? null : addNumbers(sum, number)), 0),
  COUNT: (numbers) => numbers.length,
  MIN: (numbers) => extreme(numbers, -1),
  MAX: (numbers) => extreme(numbers, 1),
} satisfies Record<Aggregation, (numbers: readonly FeelNumber[]) => FeelValue>

function extreme(numbers: readonly FeelNumber[], direction: 1 | -1): FeelValue {
  const [first = null, ...others] = numbers
  return others.reduce(
    (best: FeelNumber | null, number) =>
      best !== null && compareNumbers(number, best) * direction > 0 ? number : best,
    first,
  )
}

/** C+, C#, C<, C> (DMN 1.5, 8.2.10): one number of the outputs of all rules that matched. */
export function aggregate(aggregation: Aggregation, values: readonly FeelValue[]): FeelValue {
  if (aggregation === 'COUNT') return values.length
  const other = values.find((value) => !isNumber(value))
  if (other !== undefined) {
    throw decisionFault(`expected number but found '${describeValue(other)}'`)
  }
  return AGGREGATORS[aggregation](values.filter(isNumber))
}
