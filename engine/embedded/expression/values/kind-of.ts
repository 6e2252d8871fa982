import type { FeelContext, FeelList, FeelValue } from './feel-value.js'
import { isNumber } from './feel-decimal.js'

/** The kinds of values. */
export type ValueKind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'list'
  | 'context'
  | 'date'
  | 'time'
  | 'date-time'
  | 'days-time'
  | 'years-months'
  | 'range'
  | 'function'

/** The kind of a value. */
export function kindOf(value: FeelValue): ValueKind {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      if (isList(value)) return 'list'
      if (isContext(value)) return 'context'
      return isNumber(value) ? 'number' : value.kind
  }
}

/** Is the value a list? */
export function isList(value: FeelValue): value is FeelList {
  return Array.isArray(value)
}

/** Is the value a context? */
export function isContext(value: FeelValue): value is FeelContext {
  return value instanceof Map
}

/** Is the value of a kind that is told by its `kind`? */
export function hasKind<Kind extends Extract<FeelValue, { readonly kind: string }>['kind']>(
  value: FeelValue,
  kind: Kind,
): value is Extract<FeelValue, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
