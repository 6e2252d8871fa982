import { isPatternFault } from './pattern-reader.js'
import { parsePattern } from './parse-pattern.js'
import type { Instruction, Pattern, PatternNode } from './pattern.js'

/** Patterns used before: a rule asks for the same ones again and again. */
const known = new Map<string, PatternReading>()
const MAX_KNOWN = 200

const MAX_LENGTH = 2_000
const MAX_PROGRAM = 5_000

/** A pattern, or why it is none. */
export type PatternReading = Pattern | { readonly kind: 'no pattern' } | { readonly kind: 'too large' }

/** Compiles a regular expression of XPath and XQuery Functions and Operators 3.1, 5.6.1, with its flags `s`, `m`, `i`, `x`, `q`. */
export function compilePattern(text: string, flags: string): PatternReading {
  const key = `${flags}/${text}`
  const before = known.get(key)
  if (before) return before
  const reading = read(text, flags)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(key, reading)
  return reading
}

function read(text: string, flags: string): PatternReading {
  if (!/^[smixq]*$/.test(flags)) return { kind: 'no pattern' }
  if (text.length > MAX_LENGTH) return { kind: 'too large' }
  const literal = flags.includes('q')
  const spaced = flags.includes('x') && !literal ? withoutSpaces(text) : text
  const source = literal ? text.replace(/[\\|.?*+(){}\-[\]^$]/g, '\\$&') : spaced
  try {
    const { node, groups, refersBack } = parsePattern(source, {
      dotAll: flags.includes('s'),
      multiLine: flags.includes('m'),
      ignoresCase: flags.includes('i'),
    })
    const writer: Writer = { program: [], slots: 2 * groups + 2, refersBack }
    write(node, writer)
    writer.program.push({ kind: 'match' })
    return { kind: 'pattern', program: writer.program, groups, slots: writer.slots, refersBack, literal }
  } catch (thrown) {
    if (thrown === TOO_LARGE) return { kind: 'too large' }
    if (isPatternFault(thrown)) return { kind: 'no pattern' }
    throw thrown
  }
}

// White space counts only within brackets.
function withoutSpaces(text: string): string {
  return text.replace(/\\[^\s]|\[(?:\\.|[^\]])*\]|\s+/gs, (part) => (part.trim() === '' ? '' : part))
}

const TOO_LARGE = new Error('the program of a regular expression is too large')

interface Writer {
  readonly program: Instruction[]
  slots: number
  readonly refersBack: boolean
}

function write(node: PatternNode, writer: Writer): void {
  const { program } = writer
  if (program.length > MAX_PROGRAM) throw TOO_LARGE
  switch (node.kind) {
    case 'character':
    case 'edge':
    case 'reference':
      program.push(node)
      return
    case 'sequence':
      for (const part of node.parts) write(part, writer)
      return
    case 'group':
      if (node.number !== undefined) program.push({ kind: 'save', slot: 2 * node.number })
      write(node.inner, writer)
      if (node.number !== undefined) program.push({ kind: 'save', slot: 2 * node.number + 1 })
      return
    case 'choice':
      writeChoice(node.branches, writer)
      return
    case 'repeat':
      writeRepeat(node, writer)
  }
}

function writeChoice([first, ...others]: readonly PatternNode[], writer: Writer): void {
  if (!first) return
  if (others.length === 0) {
    write(first, writer)
    return
  }
  const { program } = writer
  const split = program.push({ kind: 'jump', to: 0 }) - 1
  write(first, writer)
  const jump = program.push({ kind: 'jump', to: 0 }) - 1
  program[split] = { kind: 'split', first: split + 1, second: program.length }
  writeChoice(others, writer)
  program[jump] = { kind: 'jump', to: program.length }
}

function writeRepeat(node: Extract<PatternNode, { kind: 'repeat' }>, writer: Writer): void {
  const { program } = writer
  for (let count = 0; count < node.min; count++) write(node.inner, writer)
  if (node.max === Infinity) {
    writeLoop(node, writer)
    return
  }
  const splits: number[] = []
  for (let count = node.min; count < node.max; count++) {
    splits.push(program.push({ kind: 'jump', to: 0 }) - 1)
    write(node.inner, writer)
  }
  for (const split of splits) program[split] = splitTo(split + 1, program.length, node.greedy)
}

function writeLoop(node: Extract<PatternNode, { kind: 'repeat' }>, writer: Writer): void {
  const { program } = writer
  const split = program.push({ kind: 'jump', to: 0 }) - 1
  // Where every state is tried once a turn that takes nothing ends by itself.
  const slot = writer.refersBack ? writer.slots++ : undefined
  if (slot !== undefined) program.push({ kind: 'save', slot })
  write(node.inner, writer)
  if (slot !== undefined) program.push({ kind: 'progress', slot })
  program.push({ kind: 'jump', to: split })
  program[split] = splitTo(split + 1, program.length, node.greedy)
}

function splitTo(into: number, past: number, greedy: boolean): Instruction {
  return { kind: 'split', first: greedy ? into : past, second: greedy ? past : into }
}
