import type { FeelValue } from './feel-value.js'

/** The types Zeebe names in its messages ("Expected result of the expression … to be 'STRING', but was 'NULL'"). */
export type ResultType =
  'NULL' | 'BOOLEAN' | 'NUMBER' | 'STRING' | 'DURATION' | 'PERIOD' | 'DATE' | 'DATE_TIME' | 'ARRAY' | 'OBJECT'

/** The type of a value under the name Zeebe gives it. */
export function resultType(value: FeelValue): ResultType {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'boolean') return 'BOOLEAN'
  if (typeof value === 'number') return 'NUMBER'
  if (typeof value === 'string') return 'STRING'
  return Array.isArray(value) ? 'ARRAY' : 'OBJECT'
}

/** The text, if the value is a string. */
export function asText(value: FeelValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The truth value, if the value is a boolean. */
export function asBoolean(value: FeelValue): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The number as a double, if the value is a number. */
export function asNumber(value: FeelValue): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** The elements, if the value is a list. */
export function asList(value: FeelValue): readonly FeelValue[] | undefined {
  return Array.isArray(value) ? (value as readonly FeelValue[]) : undefined
}

/** The entries in their order, if the value is a context. */
export function asContext(value: FeelValue): ReadonlyMap<string, FeelValue> | undefined {
  return resultType(value) === 'OBJECT' ? new Map(Object.entries(value as object)) : undefined
}
