import { toDecimal, isNumber } from './feel-decimal.js'
import type { FeelContext, FeelList, FeelValue } from './feel-value.js'
import { isContext, isList, kindOf, type ValueKind } from './kind-of.js'

/** The types Zeebe names in its messages ("Expected result of the expression … to be 'STRING', but was 'NULL'"). */
export type ResultType =
  | 'NULL'
  | 'BOOLEAN'
  | 'NUMBER'
  | 'STRING'
  | 'DURATION'
  | 'PERIOD'
  | 'DATE'
  | 'DATE_TIME'
  | 'ARRAY'
  | 'OBJECT'
  | 'UNKNOWN'

const RESULT_TYPES = {
  null: 'NULL',
  boolean: 'BOOLEAN',
  number: 'NUMBER',
  string: 'STRING',
  list: 'ARRAY',
  context: 'OBJECT',
  date: 'DATE',
  // Zeebe has no name for times, and writes ranges and functions as null.
  time: 'UNKNOWN',
  'date-time': 'DATE_TIME',
  'days-time': 'DURATION',
  'years-months': 'PERIOD',
  range: 'NULL',
  function: 'NULL',
} satisfies Record<ValueKind, ResultType>

/** The type of a value under the name Zeebe gives it. */
export function resultType(value: FeelValue): ResultType {
  return RESULT_TYPES[kindOf(value)]
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
  return isNumber(value) ? toDecimal(value).toNumber() : undefined
}

/** The elements, if the value is a list. */
export function asList(value: FeelValue): FeelList | undefined {
  return isList(value) ? value : undefined
}

/** The entries in their order, if the value is a context. */
export function asContext(value: FeelValue): FeelContext | undefined {
  return isContext(value) ? value : undefined
}
