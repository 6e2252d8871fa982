import { expect, it } from 'vitest'
import type { Json } from '../../engine/scenario/scenario.js'
import { differenceFromSubset } from '../../engine/scenario/subset.js'

it.each<[Json, unknown]>([
  [1, 1],
  [null, null],
  [{}, { a: 1 }],
  [{ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }],
  [
    [1, { a: 1 }],
    [1, { a: 1, b: 2 }],
  ],
  [[], []],
])('%j is part of %j', (expected, seen) => {
  expect(differenceFromSubset(expected, seen, 'x')).toBeUndefined()
})

it.each<[Json, unknown, string]>([
  [1, '1', 'x: expected 1, but saw "1"'],
  [null, undefined, 'x: expected null, but saw nothing'],
  [{ a: 1 }, null, 'x: expected {"a":1}, but saw null'],
  [{ a: 1 }, {}, 'x.a: expected 1, but saw nothing'],
  [{ a: { b: 1 } }, { a: { b: 2 } }, 'x.a.b: expected 1, but saw 2'],
  [[1], [1, 2], 'x: expected [1], but saw [1,2]'],
  [[1, 2], [2, 1], 'x[0]: expected 1, but saw 2'],
  [{ a: 1 }, [1], 'x: expected {"a":1}, but saw [1]'],
])('%j is no part of %j', (expected, seen, difference) => {
  expect(differenceFromSubset(expected, seen, 'x')).toBe(difference)
})
