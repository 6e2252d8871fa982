import { spend } from '../budget/budget.js'
import type { Run } from '../runtime/run.js'
import { equals } from '../values/equality.js'
import { isNumber, isWhole, toInteger } from '../values/feel-decimal.js'
import type { FeelList, FeelValue } from '../values/feel-value.js'
import { isList } from '../values/kind-of.js'
import { overload, type Implementation, type Library } from './built-in.js'
import { distinct, duplicates } from './distinct.js'
import { replaceIn, sorted } from './list-functions-with-function.js'

/** A function of a list, which it may go through once, and of what else it gets. */
function ofList(
  compute: (list: FeelList, rest: readonly FeelValue[], run: Run) => FeelValue | undefined,
): Implementation {
  return ([list, ...rest], run) => {
    if (list === undefined || !isList(list)) return undefined
    spend(run.budget, list.length)
    return compute(list, rest, run)
  }
}

/** The place of a position counted from 1, or from -1 at the end, whether the list reaches so far or not; undefined for 0. */
function placeOf(list: FeelList, position: FeelValue | undefined): number | undefined {
  if (position === undefined || position === null || !isNumber(position)) return undefined
  const at = toInteger(position) ?? 0
  return at === 0 ? undefined : at > 0 ? at - 1 : list.length + at
}

function sublist(list: FeelList, [start, length]: readonly FeelValue[]): FeelValue | undefined {
  const from = placeOf(list, start)
  if (from === undefined) return undefined
  const count = length !== undefined && length !== null && isNumber(length) ? toInteger(length) : Infinity
  return list.slice(Math.max(0, from), Math.max(0, from + (count ?? Infinity)))
}

function insertBefore(list: FeelList, [position, item]: readonly FeelValue[]): FeelValue | undefined {
  const at = placeOf(list, position)
  return at === undefined ? undefined : list.toSpliced(Math.max(0, at), 0, item ?? null)
}

function remove(list: FeelList, [position]: readonly FeelValue[]): FeelValue | undefined {
  const at = placeOf(list, position)
  if (at === undefined) return undefined
  return at < 0 || at >= list.length ? list : list.toSpliced(at, 1)
}

function flatten(list: FeelList, run: Run, into: FeelValue[] = []): FeelList {
  spend(run.budget, list.length)
  for (const element of list) {
    if (isList(element)) flatten(element, run, into)
    else into.push(element)
  }
  return into
}

function concatenate(lists: FeelList, run: Run): FeelList {
  const result: FeelValue[] = []
  for (const list of lists) {
    const elements = isList(list) ? list : [list]
    spend(run.budget, elements.length)
    for (const element of elements) result.push(element)
  }
  return result
}

function partition(list: FeelList, [size]: readonly FeelValue[]): FeelValue | undefined {
  const width = size !== undefined && size !== null && isNumber(size) && isWhole(size) ? toInteger(size) : 0
  if (width === undefined || width <= 0) return undefined
  const parts: FeelValue[] = []
  for (let from = 0; from < list.length; from += width) parts.push(list.slice(from, from + width))
  return parts
}

/** DMN 1.5, 10.3.4.4; Camunda 8.8, list functions. Those that compute a number stand by themselves. */
export const LIST_FUNCTIONS = {
  'list contains': [
    overload(
      'list: list, element: Any',
      ofList((list, [element = null], { budget }) =>
        list.some((item) => equals(item, element, budget) === true),
      ),
    ),
  ],
  count: [
    overload(
      'list: list',
      ofList((list) => list.length),
    ),
  ],
  sublist: [overload('list: list, start position: number, length?: number', ofList(sublist))],
  append: [
    overload(
      'list: list, *items/item: Any',
      ofList((list, [items = null]) => (isList(items) ? [...list, ...items] : undefined)),
    ),
  ],
  concatenate: [
    overload(
      '*lists/list: list',
      ofList((lists, _rest, run) => concatenate(lists, run)),
    ),
  ],
  'insert before': [overload('list: list, position: number, newItem: Any', ofList(insertBefore))],
  remove: [overload('list: list, position: number', ofList(remove))],
  reverse: [
    overload(
      'list: list',
      ofList((list) => list.toReversed()),
    ),
  ],
  'index of': [
    overload(
      'list: list, match: Any',
      ofList((list, [match = null], { budget }) =>
        list.flatMap((item, index) => (equals(item, match, budget) === true ? [index + 1] : [])),
      ),
    ),
  ],
  union: [
    overload(
      '*lists/list: list',
      ofList((lists, _rest, run) => {
        return distinct(concatenate(lists, run), run.budget)
      }),
    ),
  ],
  'distinct values': [
    overload(
      'list: list',
      ofList((list, _rest, { budget }) => distinct(list, budget)),
    ),
  ],
  'duplicate values': [
    overload(
      'list: list',
      ofList((list, _rest, { budget }) => duplicates(list, budget)),
    ),
  ],
  flatten: [
    overload(
      'list: list',
      ofList((list, _rest, run) => flatten(list, run)),
    ),
  ],
  sort: [
    overload(
      'list: list, precedes: function',
      ofList((list, [precedes = null], run) => sorted(list, precedes, run)),
    ),
  ],
  'list replace': [
    overload(
      'list: list, position: number, newItem: Any',
      ofList((list, [position, item]) => {
        const at = placeOf(list, position)
        return at === undefined || at < 0 || at >= list.length ? undefined : list.with(at, item ?? null)
      }),
    ),
    overload(
      'list: list, match: function, newItem: Any',
      ofList((list, [match = null, item = null]) => replaceIn(list, match, item)),
    ),
  ],
  'is empty': [
    overload(
      'list: list',
      ofList((list) => list.length === 0),
    ),
  ],
  partition: [overload('list: list, size: number', ofList(partition))],
} satisfies Library
