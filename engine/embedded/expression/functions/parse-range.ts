import { textOf } from '../syntax/string-literal.js'
import { numberFromText } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { hasKind } from '../values/kind-of.js'
import { order } from '../values/ordering.js'
import { rangeOf, type FeelRange } from '../values/range.js'
import { parseTemporal } from '../values/temporal-literal.js'

const LITERAL = String.raw`(?:[^".]|\.(?!\.)|"(?:[^"\\]|\\.)*")+`
const RANGE = new RegExp(String.raw`^\s*([[(\]])\s*(${LITERAL}?)\s*\.\.\s*(${LITERAL}?)\s*([\])[])\s*$`, 's')
const TEXT = /^"(?:[^"\\]|\\.)*"$/s
const TEMPORAL = /^(?:@|(date and time|date|time|duration)\s*\(\s*)("(?:[^"\\]|\\.)*")\s*\)?$/s
const KINDS: Readonly<Record<string, readonly string[]>> = {
  date: ['date'],
  time: ['time'],
  'date and time': ['date-time'],
  duration: ['days-time', 'years-months'],
}

/** Reads a range of literals as `range()` does (DMN 1.5, 10.3.4.1): `[1..3]`, `(@"2026-01-01"..@"2026-02-01"]`; null if it is none. */
export function parseRange(text: string): FeelRange | null {
  const [, open, from = '', to = '', close] = RANGE.exec(text.slice(0, 2_000)) ?? []
  const [start, end] = [parseLiteral(from.trim()), parseLiteral(to.trim())]
  if (start === null || end === null) return null
  const ordered = order(start, end)
  return ordered === undefined || ordered > 0 ? null : rangeOf(start, open === '[', end, close === ']')
}

function parseLiteral(text: string): FeelValue {
  if (/^-?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,5})?$/.test(text)) return numberFromText(text)
  if (TEXT.test(text)) return textOf(text)
  const [, constructor, literal] = TEMPORAL.exec(text) ?? []
  const value = literal === undefined ? null : parseTemporal(textOf(literal))
  if (value === null || constructor === undefined) return value
  return (KINDS[constructor] ?? []).some((kind) => hasKind(value, kind as 'date')) ? value : null
}
