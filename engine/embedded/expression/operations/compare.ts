import { warnOf, type Run } from '../runtime/run.js'
import { equals } from '../values/equality.js'
import type { FeelValue } from '../values/feel-value.js'
import { order } from '../values/ordering.js'
import type { ComparisonSign } from '../values/range.js'

/** A comparison (DMN 1.5, 10.3.2.13). null, with a warning, for values that cannot be compared. */
export function compare(sign: ComparisonSign, a: FeelValue, b: FeelValue, run: Run): boolean | null {
  if (sign === '=' || sign === '!=') {
    const same = equals(a, b, run.budget)
    if (same === null) return warnOf(run, 'NOT_COMPARABLE', `Can't compare {} with {}`, a, b)
    return same === (sign === '=')
  }
  const ordered = typeof a === 'number' && typeof b === 'number' ? a - b : order(a, b)
  if (ordered === undefined) return warnOf(run, 'NOT_COMPARABLE', `Can't compare {} with {}`, a, b)
  switch (sign) {
    case '<':
      return ordered < 0
    case '<=':
      return ordered <= 0
    case '>':
      return ordered > 0
    case '>=':
      return ordered >= 0
  }
}
