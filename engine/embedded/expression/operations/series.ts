import { epochDay, dateOfEpochDay } from '../values/date.js'
import type { FeelValue } from '../values/feel-value.js'
import { isNumber, toDecimal } from '../values/feel-decimal.js'
import { hasKind, isList } from '../values/kind-of.js'
import { order } from '../values/ordering.js'
import { orNull } from '../values/feel-value.js'

/** Values one after another, made when they are asked for: a range of a billion numbers is no list of them. */
export interface Series {
  readonly length: number
  at(index: number): FeelValue
}

/** What `for` runs over: a list, `from..to` up or down, a range of whole numbers or dates; null for anything else. */
export function seriesOf(from: FeelValue, to?: FeelValue): Series | null {
  if (to !== undefined) return steps(from, to)
  if (isList(from)) return { length: from.length, at: (index) => orNull(from[index]) }
  if (hasKind(from, 'range')) {
    if (from.unbounded || (order(from.start, from.end) ?? 1) > 0) return null
    const all = steps(from.start, from.end)
    const skipped = from.startIncluded ? 0 : 1
    const length = Math.max(0, (all?.length ?? 0) - skipped - (from.endIncluded ? 0 : 1))
    return all && { length, at: (index) => all.at(index + skipped) }
  }
  return null
}

function steps(from: FeelValue, to: FeelValue): Series | null {
  if (typeof from === 'number' && isNumber(to)) {
    const distance = toDecimal(to).minus(from).trunc().toNumber()
    const direction = distance < 0 ? -1 : 1
    return { length: Math.abs(distance) + 1, at: (index) => from + direction * index }
  }
  if (!hasKind(from, 'date') || !hasKind(to, 'date')) return null
  const [first, last] = [epochDay(from), epochDay(to)]
  const direction = first <= last ? 1 : -1
  return { length: Math.abs(last - first) + 1, at: (index) => dateOfEpochDay(first + direction * index) }
}
