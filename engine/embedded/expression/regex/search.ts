import { spend, type Budget } from '../budget/budget.js'
import { stopped } from '../budget/stop.js'
import { caseVariants } from './character-tests.js'
import type { Instruction, Pattern } from './pattern.js'

/** Where a pattern was found. `groups` are the texts of its groups; undefined for those that took no part. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly groups: readonly (string | undefined)[]
}

/** How many pairs of instruction and position one search may remember. */
const MAX_STATES = 50_000_000
const STEPS_A_UNIT = 1.25

/** Is the pattern found anywhere in the text? */
export function matchesAnywhere(pattern: Pattern, text: string, budget: Budget): boolean {
  return find(pattern, text, 0, budget) !== undefined
}

/** All places where the pattern is found, from left to right, none within another. */
export function findAll(pattern: Pattern, text: string, budget: Budget): Found[] {
  const found: Found[] = []
  let from = 0
  while (from <= text.length) {
    const next = find(pattern, text, from, budget)
    if (!next) break
    found.push(next)
    spend(budget, 1)
    from = next.end > next.start ? next.end : next.end + widthAt(text, next.end)
  }
  return found
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/**
 * The first place at or behind `from`. Goes back like every backtracking matcher, but remembers each pair of instruction and
 * position it has tried: none is tried twice, so the work is bounded by their number. Patterns that refer back cannot
 * remember; they are bounded by the budget alone.
 */
function find(pattern: Pattern, text: string, from: number, budget: Budget): Found | undefined {
  const width = text.length + 1 - from
  if (pattern.program.length * width > MAX_STATES)
    throw stopped('a regular expression is matched with too long a text')
  const tried = pattern.refersBack ? undefined : new Tried(pattern.program.length, width, budget)
  for (let start = from; start <= text.length; start += widthAt(text, start)) {
    const slots = attempt(pattern, text, start, from, tried, budget)
    const end = slots?.[1]
    if (slots && end !== undefined) return { start, end, groups: groupsOf(slots, pattern.groups, text) }
  }
  return undefined
}

function groupsOf(slots: readonly number[], count: number, text: string): (string | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [slots[2 * index + 2] ?? -1, slots[2 * index + 3] ?? -1]
    return start >= 0 && end >= 0 ? text.slice(start, end) : undefined
  })
}

/** The states tried already, a bit each; made page by page, for most searches end early. */
class Tried {
  private readonly pages: (Uint32Array | undefined)[]

  constructor(
    programLength: number,
    private readonly width: number,
    private readonly budget: Budget,
  ) {
    this.pages = new Array<Uint32Array | undefined>(programLength)
  }

  /** Was the state tried before? From now on it was. */
  again(instruction: number, position: number): boolean {
    let page = this.pages[instruction]
    if (!page) {
      spend(this.budget, this.width / 512)
      page = new Uint32Array((this.width + 31) >> 5)
      this.pages[instruction] = page
    }
    const bit = 1 << (position & 31)
    const word = page[position >> 5] ?? 0
    page[position >> 5] = word | bit
    return (word & bit) !== 0
  }
}

function attempt(
  pattern: Pattern,
  text: string,
  start: number,
  from: number,
  tried: Tried | undefined,
  budget: Budget,
): readonly number[] | undefined {
  const slots = new Array<number>(pattern.slots).fill(-1)
  // Pairs: an instruction with a position to try, or -1 - slot with what stood in it before.
  const waiting: number[] = [0, start]
  let steps = 0
  while (waiting.length > 0) {
    let position = waiting.pop() ?? 0
    let at = waiting.pop() ?? 0
    if (at < 0) {
      slots[-1 - at] = position
      continue
    }
    for (;;) {
      if ((++steps & 255) === 0) spend(budget, 256 / STEPS_A_UNIT)
      const instruction: Instruction | undefined = pattern.program[at]
      if (!instruction || tried?.again(at, position - from)) break
      if (instruction.kind === 'match') {
        spend(budget, steps / STEPS_A_UNIT / 64)
        slots[0] = start
        slots[1] = position
        return slots
      }
      if (instruction.kind === 'split') {
        waiting.push(instruction.second, position)
        at = instruction.first
      } else if (instruction.kind === 'jump') {
        at = instruction.to
      } else if (instruction.kind === 'save') {
        waiting.push(-1 - instruction.slot, slots[instruction.slot] ?? -1)
        slots[instruction.slot] = position
        at += 1
      } else {
        const next = advance(instruction, text, position, slots)
        if (next === undefined) break
        position = next
        at += 1
      }
    }
  }
  spend(budget, (steps & 255) / STEPS_A_UNIT + 0.1)
  return undefined
}

function advance(
  instruction: Exclude<Instruction, { kind: 'match' | 'split' | 'jump' | 'save' }>,
  text: string,
  position: number,
  slots: readonly number[],
): number | undefined {
  switch (instruction.kind) {
    case 'character': {
      const point = text.codePointAt(position)
      if (point === undefined || !instruction.test(point)) return undefined
      return position + (point > 0xffff ? 2 : 1)
    }
    case 'edge':
      return isEdge(instruction, text, position) ? position : undefined
    case 'progress':
      return slots[instruction.slot] === position ? undefined : position
    case 'reference':
      return repeated(instruction.group, instruction.ignoresCase, text, position, slots)
  }
}

function isEdge(
  { edge, ofLines }: { edge: 'start' | 'end'; ofLines: boolean },
  text: string,
  position: number,
): boolean {
  if (edge === 'start')
    return position === 0 || (ofLines && text[position - 1] === '\n' && position < text.length)
  return position === text.length || (ofLines && text[position] === '\n')
}

// A group that took no part is the empty text.
function repeated(
  group: number,
  ignoresCase: boolean,
  text: string,
  position: number,
  slots: readonly number[],
): number | undefined {
  const [start, end] = [slots[2 * group] ?? -1, slots[2 * group + 1] ?? -1]
  if (start < 0 || end < 0) return position
  const wanted = text.slice(start, end)
  const found = text.slice(position, position + wanted.length)
  const same =
    found === wanted || (ignoresCase && found.length === wanted.length && sameButForCase(found, wanted))
  return same ? position + wanted.length : undefined
}

function sameButForCase(a: string, b: string): boolean {
  const [pointsA, pointsB] = [Array.from(a), Array.from(b)]
  return pointsA.every((character, index) =>
    caseVariants(character.codePointAt(0) ?? 0).includes(pointsB[index]?.codePointAt(0) ?? -1),
  )
}
