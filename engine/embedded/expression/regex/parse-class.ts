import { ignoringCase, LETTER_CLASSES, not, only, propertyTest } from './character-tests.js'
import type { CharacterTest } from './pattern.js'
import { patternFault, type PatternReader } from './pattern-reader.js'

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** What stands behind a backslash: one character, or a set. */
export type Escape = { readonly character: string } | { readonly test: CharacterTest }

/** Reads an escape; the backslash is taken already. */
export function readEscape(reader: PatternReader): Escape {
  const letter = reader.take()
  const control = CONTROLS.get(letter)
  if (control !== undefined) return { character: control }
  const letterClass = LETTER_CLASSES.get(letter)
  if (letterClass) return { test: letterClass }
  if (letter === 'p' || letter === 'P') {
    const test = readProperty(reader)
    return { test: letter === 'p' ? test : not(test) }
  }
  if (letter === '' || /[\p{L}\p{N}]/u.test(letter)) throw patternFault(`\\${letter} is no escape`)
  return { character: letter }
}

function readProperty(reader: PatternReader): CharacterTest {
  let name = ''
  if (reader.take() !== '{') throw patternFault('{ is missing behind \\p')
  while (reader.peek() !== '}') {
    if (reader.peek() === '') throw patternFault('} is missing behind \\p{')
    name += reader.take()
  }
  reader.take()
  const test = propertyTest(name)
  if (!test) throw patternFault(`there is no character property ${name}`)
  return test
}

/** Reads a set in brackets, `[a-z-[aeiou]]`; the first bracket is taken already. */
export function readClass(reader: PatternReader, ignoresCase: boolean): CharacterTest {
  const negated = reader.skip('^')
  const members: CharacterTest[] = []
  let without: CharacterTest | undefined
  while (reader.peek() !== ']') {
    if (members.length > 0 && reader.skip('-[')) {
      without = readClass(reader, ignoresCase)
      break
    }
    members.push(readMember(reader))
  }
  if (members.length === 0 || !reader.skip(']')) throw patternFault('a set in brackets is incomplete')
  const among: CharacterTest = (point) => members.some((member) => member(point))
  const cased = ignoresCase ? ignoringCase(among) : among
  const positive = negated ? not(cased) : cased
  return without ? (point) => positive(point) && !without(point) : positive
}

function readMember(reader: PatternReader): CharacterTest {
  const first = readBound(reader)
  if ('test' in first) return first.test
  const [point] = [pointOf(first.character)]
  const isRange = reader.peek() === '-' && reader.peek(1) !== ']' && reader.peek(1) !== '['
  if (!isRange) return only(point)
  reader.take()
  const last = readBound(reader)
  if ('test' in last || pointOf(last.character) < point) throw patternFault('a range in brackets is none')
  const end = pointOf(last.character)
  return (candidate) => candidate >= point && candidate <= end
}

function readBound(reader: PatternReader): Escape {
  const character = reader.take()
  if (character === '' || character === '[') throw patternFault('a set in brackets is incomplete')
  return character === '\\' ? readEscape(reader) : { character }
}

/** The code point of a character. */
export function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
