import { ignoringCase, only } from './character-tests.js'
import type { PatternNode } from './pattern.js'
import { patternFault, patternReader, type PatternReader } from './pattern-reader.js'
import { pointOf, readClass, readEscape } from './parse-class.js'

/** How a pattern is to be read: the flags of XPath and XQuery Functions and Operators 3.1, 5.6.1. */
export interface Flags {
  readonly dotAll: boolean
  readonly multiLine: boolean
  readonly ignoresCase: boolean
}

/** What is being read. */
interface Reading {
  readonly reader: PatternReader
  readonly flags: Flags
  groups: number
  /** The groups that are closed already: only to those a reference may go back. */
  readonly closed: Set<number>
  refersBack: boolean
}

const MAX_REPEAT = 1_000

/** Parses a pattern; throws a pattern fault if it is none. */
export function parsePattern(
  pattern: string,
  flags: Flags,
): { node: PatternNode; groups: number; refersBack: boolean } {
  const reading: Reading = {
    reader: patternReader(pattern),
    flags,
    groups: 0,
    closed: new Set(),
    refersBack: false,
  }
  const node = readChoice(reading)
  if (reading.reader.peek() !== '') throw patternFault(`unexpected ${reading.reader.peek()}`)
  return { node, groups: reading.groups, refersBack: reading.refersBack }
}

function readChoice(reading: Reading): PatternNode {
  const branches = [readSequence(reading)]
  while (reading.reader.skip('|')) branches.push(readSequence(reading))
  const [only] = branches
  return branches.length === 1 && only ? only : { kind: 'choice', branches }
}

function readSequence(reading: Reading): PatternNode {
  const parts: PatternNode[] = []
  for (
    let next = reading.reader.peek();
    next !== '' && next !== '|' && next !== ')';
    next = reading.reader.peek()
  ) {
    parts.push(readRepeat(readAtom(reading), reading.reader))
  }
  return { kind: 'sequence', parts }
}

function readRepeat(inner: PatternNode, reader: PatternReader): PatternNode {
  const bounds = readBounds(reader)
  if (!bounds) return inner
  const [min, max] = bounds
  const greedy = !reader.skip('?')
  return { kind: 'repeat', inner, min, max, greedy }
}

function readBounds(reader: PatternReader): readonly [min: number, max: number] | undefined {
  if (reader.skip('?')) return [0, 1]
  if (reader.skip('*')) return [0, Infinity]
  if (reader.skip('+')) return [1, Infinity]
  if (!reader.skip('{')) return undefined
  let text = ''
  while (reader.peek() !== '}' && reader.peek() !== '') text += reader.take()
  const [, min, comma, max] = /^(\d+)(,(\d*))?$/.exec(text) ?? []
  if (!reader.skip('}') || min === undefined) throw patternFault('a number of repetitions is none')
  const most = comma === undefined ? Number(min) : max ? Number(max) : Infinity
  if (most < Number(min) || Number(min) > MAX_REPEAT || (most > MAX_REPEAT && most !== Infinity)) {
    throw patternFault('a number of repetitions is too large or none')
  }
  return [Number(min), most]
}

function readAtom(reading: Reading): PatternNode {
  const { reader, flags } = reading
  const next = reader.take()
  switch (next) {
    case '(':
      return readGroup(reading)
    case '[':
      return { kind: 'character', test: readClass(reader, flags.ignoresCase) }
    case '.':
      return { kind: 'character', test: flags.dotAll ? () => true : (point) => point !== 10 && point !== 13 }
    case '^':
      return { kind: 'edge', edge: 'start', ofLines: flags.multiLine }
    case '$':
      return { kind: 'edge', edge: 'end', ofLines: flags.multiLine }
    case '\\':
      return /\d/.test(reader.peek()) ? readReference(reading) : readEscaped(reading)
    case '?':
    case '*':
    case '+':
    case '{':
    case '}':
    case ']':
      throw patternFault(`unexpected ${next}`)
    default:
      return literal(next, flags)
  }
}

function readEscaped({ reader, flags }: Reading): PatternNode {
  const escape = readEscape(reader)
  return 'test' in escape ? { kind: 'character', test: escape.test } : literal(escape.character, flags)
}

function literal(character: string, flags: Flags): PatternNode {
  const test = only(pointOf(character))
  return { kind: 'character', test: flags.ignoresCase ? ignoringCase(test) : test }
}

function readGroup(reading: Reading): PatternNode {
  const captures = !reading.reader.skip('?:')
  const number = captures ? ++reading.groups : undefined
  const inner = readChoice(reading)
  if (!reading.reader.skip(')')) throw patternFault(') is missing')
  if (number !== undefined) reading.closed.add(number)
  return { kind: 'group', inner, number }
}

function readReference(reading: Reading): PatternNode {
  const { reader } = reading
  let group = Number(reader.take())
  // As many digits as there are groups for.
  while (/\d/.test(reader.peek()) && group * 10 + Number(reader.peek()) <= reading.groups) {
    group = group * 10 + Number(reader.take())
  }
  if (!reading.closed.has(group)) throw patternFault(`there is no group ${group} to refer back to`)
  reading.refersBack = true
  return { kind: 'reference', group, ignoresCase: reading.flags.ignoresCase }
}
