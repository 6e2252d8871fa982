import type { FeelValue } from './feel-value.js'
import type { FeelFunction } from './feel-function.js'
import { hasKind, isContext, isList, kindOf, type ValueKind } from './kind-of.js'

/** A type of FEEL's lattice (DMN 1.5, 10.3.2.9), as `instance of` and item definitions name it. */
export type FeelType =
  | { readonly kind: 'simple'; readonly value: ValueKind }
  | { readonly kind: 'any' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'list'; readonly element: FeelType }
  | { readonly kind: 'range'; readonly element: FeelType }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, FeelType> }
  | { readonly kind: 'function'; readonly parameters: readonly FeelType[] }
  | { readonly kind: 'allowed'; readonly base: FeelType; readonly allows: (value: FeelValue) => boolean }

const ANY: FeelType = { kind: 'any' }

const NAMED: ReadonlyMap<string, FeelType> = new Map<string, FeelType>([
  ['Any', ANY],
  ['Null', { kind: 'simple', value: 'null' }],
  ['number', { kind: 'simple', value: 'number' }],
  ['string', { kind: 'simple', value: 'string' }],
  ['boolean', { kind: 'simple', value: 'boolean' }],
  ['date', { kind: 'simple', value: 'date' }],
  ['time', { kind: 'simple', value: 'time' }],
  ['date and time', { kind: 'simple', value: 'date-time' }],
  ['dateTime', { kind: 'simple', value: 'date-time' }],
  ['date-time', { kind: 'simple', value: 'date-time' }],
  ['days and time duration', { kind: 'simple', value: 'days-time' }],
  ['dayTimeDuration', { kind: 'simple', value: 'days-time' }],
  ['day-time-duration', { kind: 'simple', value: 'days-time' }],
  ['years and months duration', { kind: 'simple', value: 'years-months' }],
  ['yearMonthDuration', { kind: 'simple', value: 'years-months' }],
  ['year-month-duration', { kind: 'simple', value: 'years-months' }],
  ['list', { kind: 'list', element: ANY }],
  ['range', { kind: 'range', element: ANY }],
  ['context', { kind: 'context', entries: new Map() }],
  ['function', { kind: 'simple', value: 'function' }],
])

/** The type of a name of FEEL; undefined for a name the model must define. */
export function namedType(name: string): FeelType | undefined {
  return NAMED.get(name.replace(/\s+/g, ' ').trim())
}

/** Is the value an instance of the type? null is one of `Null` only; entries of a context may be null. */
export function isInstanceOf(value: FeelValue, type: FeelType): boolean {
  switch (type.kind) {
    case 'any':
      return value !== null
    case 'unknown':
      return false
    case 'simple':
      return kindOf(value) === type.value
    case 'list':
      return isList(value) && value.every((element) => conforms(element, type.element))
    case 'range':
      return isRangeOf(value, type.element)
    case 'context':
      return isContext(value) && hasEntries(value, type.entries)
    case 'function':
      return hasKind(value, 'function') && takes(value, type.parameters)
    case 'allowed':
      return isInstanceOf(value, type.base) && type.allows(value)
  }
}

/** Is the value null or an instance of the type? */
export function conforms(value: FeelValue, type: FeelType): boolean {
  return value === null || isInstanceOf(value, type)
}

function hasEntries(value: ReadonlyMap<string, FeelValue>, entries: ReadonlyMap<string, FeelType>): boolean {
  for (const [key, type] of entries) {
    const entry = value.get(key)
    if (entry === undefined || !conforms(entry, type)) return false
  }
  return true
}

function isRangeOf(value: FeelValue, element: FeelType): boolean {
  return hasKind(value, 'range') && conforms(value.start, element) && conforms(value.end, element)
}

function takes(value: FeelFunction, given: readonly FeelType[]): boolean {
  return (
    given.length === value.parameters.length &&
    given.every((type, index) => isSubtype(type, value.types?.[index] ?? ANY))
  )
}

/** Is every instance of `type` one of `wider` (DMN 1.5, 10.3.2.9.2)? */
function isSubtype(type: FeelType, wider: FeelType): boolean {
  if (wider.kind === 'any') return true
  if (type.kind === 'allowed') return isSubtype(type.base, wider)
  switch (wider.kind) {
    case 'simple':
      return type.kind === 'simple' && type.value === wider.value
    case 'list':
    case 'range':
      return type.kind === wider.kind && isSubtype(type.element, wider.element)
    case 'context':
      return (
        type.kind === 'context' &&
        [...wider.entries].every(([key, entry]) => isSubtype(type.entries.get(key) ?? ANY, entry))
      )
    default:
      return type.kind === wider.kind
  }
}
