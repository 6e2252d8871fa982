import { numberFromText } from './values/feel-decimal.js'
import type { FeelValue } from './values/feel-value.js'

/** How deep lists and objects may nest. */
const MAX_NESTING = 400

/** A text being read. */
interface Reading {
  readonly text: string
  at: number
  depth: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/**
 * Reads the JSON text of a variable. Numbers keep up to 34 digits, entries their order.
 * Throws `SyntaxError` if it is no JSON, or nested more than 400 deep.
 */
export function fromJson(text: string): FeelValue {
  const reading: Reading = { text, at: 0, depth: 0 }
  skipSpace(reading)
  const value = readValue(reading)
  skipSpace(reading)
  if (reading.at < text.length) throw unexpected(reading)
  return value
}

function readValue(reading: Reading): FeelValue {
  switch (reading.text[reading.at]) {
    case '{':
      return readObject(reading)
    case '[':
      return readArray(reading)
    case '"':
      return readString(reading)
    case 't':
      return readWord(reading, 'true', true)
    case 'f':
      return readWord(reading, 'false', false)
    case 'n':
      return readWord(reading, 'null', null)
    default:
      return readNumber(reading)
  }
}

function readWord(reading: Reading, word: string, value: FeelValue): FeelValue {
  if (!reading.text.startsWith(word, reading.at)) throw unexpected(reading)
  reading.at += word.length
  return value
}

function readNumber(reading: Reading): FeelValue {
  return numberFromText(take(reading, NUMBER))
}

function readString(reading: Reading): string {
  // Most texts hold no escapes: those are cut out as they stand.
  const end = reading.text.indexOf('"', reading.at + 1)
  const plain = reading.text.slice(reading.at + 1, end)
  if (end > 0 && !/[\\\u0000-\u001f]/.test(plain)) {
    reading.at = end + 1
    return plain
  }
  return JSON.parse(take(reading, STRING)) as string
}

function readArray(reading: Reading): FeelValue {
  const values: FeelValue[] = []
  readMembers(reading, ']', () => values.push(readValue(reading)))
  return values
}

function readObject(reading: Reading): FeelValue {
  const entries = new Map<string, FeelValue>()
  readMembers(reading, '}', () => {
    if (reading.text[reading.at] !== '"') throw unexpected(reading)
    const key = readString(reading)
    skipSpace(reading)
    expect(reading, ':')
    entries.set(key, readValue(reading))
  })
  return entries
}

function readMembers(reading: Reading, close: string, readMember: () => unknown): void {
  if (++reading.depth > MAX_NESTING) throw new SyntaxError(`Expected JSON nested at most ${MAX_NESTING} deep`)
  reading.at += 1
  skipSpace(reading)
  if (reading.text[reading.at] !== close) {
    readMember()
    skipSpace(reading)
    while (reading.text[reading.at] === ',') {
      expect(reading, ',')
      readMember()
      skipSpace(reading)
    }
  }
  if (reading.text[reading.at] !== close) throw unexpected(reading)
  reading.at += 1
  reading.depth -= 1
}

function expect(reading: Reading, sign: string): void {
  if (reading.text[reading.at] !== sign) throw unexpected(reading)
  reading.at += 1
  skipSpace(reading)
}

function skipSpace(reading: Reading): void {
  SPACE.lastIndex = reading.at
  SPACE.exec(reading.text)
  reading.at = SPACE.lastIndex
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
