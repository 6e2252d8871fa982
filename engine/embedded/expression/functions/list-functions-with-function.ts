import { spend } from '../budget/budget.js'
import type { Run } from '../runtime/run.js'
import type { FeelFunction } from '../values/feel-function.js'
import type { FeelList, FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'

/** The list in the order of `precedes`: a stable merge, so that it ends whatever the function answers. undefined if the function does not take two values. */
export function sorted(list: FeelList, precedes: FeelValue, run: Run): FeelList | undefined {
  if (!hasKind(precedes, 'function') || precedes.parameters.length !== 2) return undefined
  return mergeSort(list, precedes, run)
}

function mergeSort(list: FeelList, precedes: FeelFunction, run: Run): FeelList {
  if (list.length < 2) return list
  const middle = list.length >> 1
  const left = mergeSort(list.slice(0, middle), precedes, run)
  const right = mergeSort(list.slice(middle), precedes, run)
  const merged: FeelValue[] = []
  let [fromLeft, fromRight] = [0, 0]
  while (fromLeft < left.length && fromRight < right.length) {
    spend(run.budget, 1)
    const [a, b] = [left[fromLeft] ?? null, right[fromRight] ?? null]
    const takeRight = precedes.invoke([b, a]) === true
    merged.push(takeRight ? b : a)
    if (takeRight) fromRight += 1
    else fromLeft += 1
  }
  return [...merged, ...left.slice(fromLeft), ...right.slice(fromRight)]
}

/** The list with `newItem` in place of every element for which `match(element, newItem)` is true; undefined if the function does not answer true or false. */
export function replaceIn(list: FeelList, match: FeelValue, newItem: FeelValue): FeelList | undefined {
  if (!hasKind(match, 'function') || match.parameters.length !== 2) return undefined
  const result: FeelValue[] = []
  for (const item of list) {
    const matched = match.invoke([item, newItem])
    if (typeof matched !== 'boolean') return undefined
    result.push(matched ? newItem : item)
  }
  return result
}
