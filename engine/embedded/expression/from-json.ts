import { numberFromText } from './values/feel-decimal.js'
import type { FeelValue } from './values/feel-value.js'

/** How deep lists and objects may nest. */
const MAX_NESTING = 400

/** A text being read. In a plain one no string holds an escape or a control character, so each may be cut out as it stands. */
interface Reading {
  readonly text: string
  readonly plain: boolean
  at: number
  depth: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/**
 * Reads the JSON text of a variable. Numbers keep up to 34 digits, entries their order.
 * Throws `SyntaxError` if it is no JSON, or nested more than 400 deep.
 */
export function fromJson(text: string): FeelValue {
  const reading: Reading = { text, plain: !/[\\\u0000-\u001f]/.test(text), at: 0, depth: 0 }
  const value = readValue(reading)
  if (!Number.isNaN(next(reading))) throw unexpected(reading)
  return value
}

/** The code of the next character that is no space; NaN at the end. */
function next(reading: Reading): number {
  for (;;) {
    const code = reading.text.charCodeAt(reading.at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
    reading.at += 1
  }
}

function readValue(reading: Reading): FeelValue {
  switch (next(reading)) {
    case OPEN_BRACE:
      return readObject(reading)
    case OPEN_BRACKET:
      return readArray(reading)
    case QUOTE:
      return readString(reading)
    case 116:
      return readWord(reading, 'true', true)
    case 102:
      return readWord(reading, 'false', false)
    case 110:
      return readWord(reading, 'null', null)
    default:
      return numberFromText(take(reading, NUMBER))
  }
}

function readWord(reading: Reading, word: string, value: FeelValue): FeelValue {
  if (!reading.text.startsWith(word, reading.at)) throw unexpected(reading)
  reading.at += word.length
  return value
}

function readString(reading: Reading): string {
  if (!reading.plain) return JSON.parse(take(reading, STRING)) as string
  const end = reading.text.indexOf('"', reading.at + 1)
  if (end < 0) throw unexpected({ ...reading, at: reading.text.length })
  const string = reading.text.slice(reading.at + 1, end)
  reading.at = end + 1
  return string
}

function readArray(reading: Reading): FeelValue {
  const values: FeelValue[] = []
  open(reading)
  if (next(reading) !== CLOSE_BRACKET) {
    do values.push(readValue(reading))
    while (skip(reading, COMMA))
  }
  close(reading, CLOSE_BRACKET)
  return values
}

function readObject(reading: Reading): FeelValue {
  const entries = new Map<string, FeelValue>()
  open(reading)
  if (next(reading) !== CLOSE_BRACE) {
    do {
      if (next(reading) !== QUOTE) throw unexpected(reading)
      const key = readString(reading)
      if (!skip(reading, COLON)) throw unexpected(reading)
      entries.set(key, readValue(reading))
    } while (skip(reading, COMMA))
  }
  close(reading, CLOSE_BRACE)
  return entries
}

function open(reading: Reading): void {
  if (++reading.depth > MAX_NESTING) throw new SyntaxError(`Expected JSON nested at most ${MAX_NESTING} deep`)
  reading.at += 1
}

function close(reading: Reading, sign: number): void {
  if (!skip(reading, sign)) throw unexpected(reading)
  reading.depth -= 1
}

function skip(reading: Reading, sign: number): boolean {
  if (next(reading) !== sign) return false
  reading.at += 1
  return true
}

function take(reading: Reading, what: RegExp): string {
  what.lastIndex = reading.at
  const [found] = what.exec(reading.text) ?? []
  if (found === undefined) throw unexpected(reading)
  reading.at += found.length
  return found
}

function unexpected({ text, at }: Reading): SyntaxError {
  return new SyntaxError(
    at >= text.length
      ? 'Expected JSON, but it ends too early'
      : `Expected JSON, but found '${text.slice(at, at + 20)}' at ${at}`,
  )
}
