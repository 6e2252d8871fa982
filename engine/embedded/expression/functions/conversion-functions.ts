import { spend, spendText } from '../budget/budget.js'
import { fromJson } from '../from-json.js'
import { toJson } from '../to-json.js'
import { numberFromText } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { formatWithin } from '../values/format-value.js'
import { measure } from '../values/measure.js'
import { overload, type Implementation, type Library } from './built-in.js'
import { parseRange } from './parse-range.js'

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,6})?$/

function parseNumber(text: string): FeelValue | undefined {
  return NUMBER.test(text) ? (numberFromText(text) ?? undefined) : undefined
}

const number: Implementation = ([from, grouping = null, decimal = null], { budget }) => {
  if (typeof from !== 'string') return undefined
  spend(budget, 20 + from.length)
  if (grouping !== null && grouping !== ' ' && grouping !== ',' && grouping !== '.') return undefined
  if (decimal !== null && decimal !== ',' && decimal !== '.') return undefined
  if (grouping !== null && grouping === decimal) return undefined
  const digits = grouping === null ? from : from.replaceAll(grouping, '')
  return parseNumber(decimal === null ? digits : digits.replace(decimal, '.'))
}

const string: Implementation = ([from = null], { budget }) => {
  if (from === null) return null
  measure(from, budget)
  const text = formatWithin(from, 4_000_000)
  spendText(budget, text.length)
  return text
}

const fromJsonText: Implementation = ([text], { budget }) => {
  if (typeof text !== 'string') return undefined
  spend(budget, text.length)
  try {
    return fromJson(text)
  } catch {
    return undefined
  }
}

const toJsonText: Implementation = ([value = null], { budget }) => {
  measure(value, budget)
  const text = toJson(value, 'iso')
  spendText(budget, text.length)
  return text
}

/** DMN 1.5, 10.3.4.1; Camunda 8.8, conversion functions. Those that make dates and times stand by themselves. */
export const CONVERSION_FUNCTIONS = {
  string: [overload('from: Any', string)],
  number: [overload('from: string, grouping separator?: string?, decimal separator?: string?', number)],
  range: [
    overload('from: string', ([from]) =>
      typeof from === 'string' ? (parseRange(from) ?? undefined) : undefined,
    ),
  ],
  'from json': [overload('value: string', fromJsonText)],
  'to json': [overload('value: Any', toJsonText)],
  fromAi: [
    overload('value: Any, description?: Any, type?: Any, schema?: Any, options?: Any', ([value]) => value),
  ],
} satisfies Library
