import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { order } from '../values/ordering.js'
import type { FeelRange } from '../values/range.js'
import { overload, type Library, type Overload } from './built-in.js'

/** -1, 0 or 1, as a value lies before, on or after another. Throws no order away: see `decided`. */
type Compare = (a: FeelValue, b: FeelValue) => number

// One pair without an order leaves the whole undecided, whatever the rest says.
function decided(decide: (compare: Compare) => boolean): boolean | undefined {
  const pairs: (number | undefined)[] = []
  const result = decide((a, b) => {
    const ordered = order(a, b)
    pairs.push(ordered)
    return Math.sign(ordered ?? 0)
  })
  return pairs.includes(undefined) ? undefined : result
}

type Bounds = Pick<FeelRange, 'start' | 'startIncluded' | 'end' | 'endIncluded'>

// A point is a range that begins and ends with it.
function bounds(value: FeelValue): Bounds {
  if (hasKind(value, 'range')) return value
  return { start: value, startIncluded: true, end: value, endIncluded: true }
}

type Relation = (a: Bounds, b: Bounds, compare: Compare) => boolean

const RELATIONS = {
  before: (a, b, compare) => {
    const apart = compare(a.end, b.start)
    return apart < 0 || (apart === 0 && !(a.endIncluded && b.startIncluded))
  },
  meets: (a, b, compare) => a.endIncluded && b.startIncluded && compare(a.end, b.start) === 0,
  overlaps: (a, b, compare) => reaches(a, b, compare) && reaches(b, a, compare),
  overlapsBefore: (a, b, compare) =>
    beginsEarlier(a, b, compare) && reaches(a, b, compare) && endsWithin(a, b, compare),
  finishes: (a, b, compare) =>
    a.endIncluded === b.endIncluded && compare(a.end, b.end) === 0 && beginsWithin(a, b, compare),
  includes: (a, b, compare) => beginsWithin(b, a, compare) && endsWithin(b, a, compare),
  starts: (a, b, compare) =>
    a.startIncluded === b.startIncluded && compare(a.start, b.start) === 0 && endsWithin(a, b, compare),
  coincides: (a, b, compare) =>
    a.startIncluded === b.startIncluded &&
    a.endIncluded === b.endIncluded &&
    compare(a.start, b.start) === 0 &&
    compare(a.end, b.end) === 0,
} satisfies Record<string, Relation>

function reaches(a: Bounds, b: Bounds, compare: Compare): boolean {
  const past = compare(a.end, b.start)
  return past > 0 || (past === 0 && a.endIncluded && b.startIncluded)
}

function beginsEarlier(a: Bounds, b: Bounds, compare: Compare): boolean {
  const apart = compare(a.start, b.start)
  return apart < 0 || (apart === 0 && a.startIncluded && !b.startIncluded)
}

function beginsWithin(a: Bounds, b: Bounds, compare: Compare): boolean {
  const apart = compare(a.start, b.start)
  return apart > 0 || (apart === 0 && (!a.startIncluded || b.startIncluded))
}

function endsWithin(a: Bounds, b: Bounds, compare: Compare): boolean {
  const apart = compare(a.end, b.end)
  return apart < 0 || (apart === 0 && (!a.endIncluded || b.endIncluded))
}

function reversed(relation: Relation): Relation {
  return (a, b, compare) => relation(b, a, compare)
}

function form(first: string, second: string, relation: Relation): Overload {
  const kinds = [first, second].map((name) => `${name}: ${name.startsWith('range') ? 'range' : POINTS}`)
  return overload(kinds.join(', '), ([a = null, b = null]) =>
    decided((compare) => relation(bounds(a), bounds(b), compare)),
  )
}

const POINTS = 'number|string|date|time|date-time|duration'

const ofRanges = (relation: Relation): Overload => form('range1', 'range2', relation)
const ofPoints = (relation: Relation): Overload => form('point1', 'point2', relation)
const ofPointAndRange = (relation: Relation): Overload => form('point', 'range', relation)
const ofRangeAndPoint = (relation: Relation): Overload => form('range', 'point', relation)

const before: readonly Overload[] = [ofPoints, ofPointAndRange, ofRangeAndPoint, ofRanges].map((make) =>
  make(RELATIONS.before),
)
const after: readonly Overload[] = [ofPoints, ofPointAndRange, ofRangeAndPoint, ofRanges].map((make) =>
  make(reversed(RELATIONS.before)),
)

/** DMN 1.5, 10.3.4.9: how points and ranges lie to each other. */
export const RANGE_FUNCTIONS = {
  before,
  after,
  meets: [ofRanges(RELATIONS.meets)],
  'met by': [ofRanges(reversed(RELATIONS.meets))],
  overlaps: [ofRanges(RELATIONS.overlaps)],
  'overlaps before': [ofRanges(RELATIONS.overlapsBefore)],
  'overlaps after': [ofRanges(reversed(RELATIONS.overlapsBefore))],
  finishes: [ofPointAndRange(finishesPoint), ofRanges(RELATIONS.finishes)],
  'finished by': [ofRangeAndPoint(reversed(finishesPoint)), ofRanges(reversed(RELATIONS.finishes))],
  includes: [ofRangeAndPoint(RELATIONS.includes), ofRanges(RELATIONS.includes)],
  during: [ofPointAndRange(reversed(RELATIONS.includes)), ofRanges(reversed(RELATIONS.includes))],
  starts: [ofPointAndRange(startsPoint), ofRanges(RELATIONS.starts)],
  'started by': [ofRangeAndPoint(reversed(startsPoint)), ofRanges(reversed(RELATIONS.starts))],
  coincides: [ofPoints(RELATIONS.coincides), ofRanges(RELATIONS.coincides)],
} satisfies Library

function finishesPoint(point: Bounds, range: Bounds, compare: Compare): boolean {
  return range.endIncluded && compare(range.end, point.end) === 0
}

function startsPoint(point: Bounds, range: Bounds, compare: Compare): boolean {
  return range.startIncluded && compare(range.start, point.start) === 0
}
