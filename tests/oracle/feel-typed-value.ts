import {
  fromJson,
  toJson,
  asContext,
  asList,
  resultType,
  type FeelValue,
} from '../../engine/embedded/expression/feel.js'
import { formatWithin } from '../../engine/embedded/expression/values/format-value.js'
import { kindOf } from '../../engine/embedded/expression/values/kind-of.js'
import { parseTemporal } from '../../engine/embedded/expression/values/temporal-literal.js'

/** A value with the name of its type, as the cases write it. */
export interface Typed {
  readonly t: string
  readonly v:
    string | number | boolean | null | readonly (Typed | null)[] | Readonly<Record<string, Typed | null>>
}

const TEMPORAL = new Set(['date', 'time', 'dateTime', 'duration'])

/** Reads a typed value. */
export function readTyped(typed: Typed | null): FeelValue {
  if (typed === null || typed.v === null) return null
  const { t, v } = typed
  if (Array.isArray(v)) return (v as readonly (Typed | null)[]).map(readTyped)
  if (typeof v === 'object') {
    return new Map(Object.entries(v).map(([key, entry]) => [key, readTyped(entry)]))
  }
  if (t === 'boolean') return String(v) === 'true'
  if (TEMPORAL.has(t)) return parseTemporal(String(v))
  return t === 'string'
    ? String(v)
    : fromJson(
        String(v)
          .replace(/^(-?)\./, '$10.')
          .replace(/^\+/, ''),
      )
}

const NAMES: Readonly<Record<string, string>> = {
  number: 'decimal',
  'date-time': 'dateTime',
  'days-time': 'duration',
  'years-months': 'duration',
}

/** Writes a typed value; a range or a function, which the cases have no form for, as its text. */
export function writeTyped(value: FeelValue): Typed | null {
  if (value === null) return null
  const list = asList(value)
  if (list) return { t: 'list', v: list.map(writeTyped) }
  const context = asContext(value)
  if (context) {
    return {
      t: 'context',
      v: Object.fromEntries([...context].map(([key, entry]) => [key, writeTyped(entry)])),
    }
  }
  const kind = kindOf(value)
  const text = resultType(value) === 'BOOLEAN' ? toJson(value) : formatWithin(value, 1_000_000)
  return { t: NAMES[kind] ?? kind, v: text }
}
