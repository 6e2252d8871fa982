import type { FeelValue } from './feel-value.js'

/**
 * A range of values (DMN 1.5, 10.3.2.7). A side without bound (of `>= 10`) is `unbounded`: that is not the same as a bound that is null.
 * `excluded` is the value of `!= 10`, which has no bounds at all.
 */
export interface FeelRange {
  readonly kind: 'range'
  readonly start: FeelValue
  readonly startIncluded: boolean
  readonly end: FeelValue
  readonly endIncluded: boolean
  readonly unbounded?: 'start' | 'end' | 'excluded'
}

/** A range with two bounds. */
export function rangeOf(
  start: FeelValue,
  startIncluded: boolean,
  end: FeelValue,
  endIncluded: boolean,
): FeelRange {
  return { kind: 'range', start, startIncluded, end, endIncluded }
}

/** The comparison signs. */
export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>='

/** The range of all values that stand in a comparison to `bound`. */
export function rangeOfComparison(sign: ComparisonSign, bound: FeelValue): FeelRange {
  const side = { kind: 'range', start: null, startIncluded: false, end: null, endIncluded: false } as const
  switch (sign) {
    case '=':
      return rangeOf(bound, true, bound, true)
    case '!=':
      return { ...side, start: bound, end: bound, unbounded: 'excluded' }
    case '<':
      return { ...side, end: bound, unbounded: 'start' }
    case '<=':
      return { ...side, end: bound, endIncluded: true, unbounded: 'start' }
    case '>':
      return { ...side, start: bound, unbounded: 'end' }
    case '>=':
      return { ...side, start: bound, startIncluded: true, unbounded: 'end' }
  }
}
