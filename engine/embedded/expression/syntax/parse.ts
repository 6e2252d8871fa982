import type { SyntaxNode } from '@lezer/common'
import { parser } from 'lezer-feel'
import { BUILT_INS } from '../functions/built-ins.js'
import { nameTracker, withNames } from './name-tracker.js'
import { enclose } from './enclose.js'
import { isPlainName } from './spaced-name.js'
import { swallowedOperands } from './swallowed-operands.js'
import { syntaxError } from './syntax-error.js'

/** The longest expression, in UTF-16 units: what is parsed in a moment. */
const MAX_LENGTH = 20_000

const FUNCTION_NAMES = withNames([...BUILT_INS.keys()].filter((name) => !isPlainName(name)))
const plainParser = parser.configure({ contextTracker: nameTracker(FUNCTION_NAMES), dialect: 'camunda' })

/** How often parentheses are put round the tests of an `in`; each time all that are seen get theirs. */
const MAX_ROUNDS = 20

/** A parsed text. `source` is the text the node's places are of, which may have parentheses more; `place` tells the place in the text as written. */
export interface Parsed {
  readonly node: SyntaxNode
  readonly source: string
  readonly place: (offset: number) => number
}

/** Parses a text; throws a syntax error at the first place that is no FEEL. `names` are variables of several words. */
export function parse(source: string, top: 'Expression' | 'UnaryTests', names: readonly string[]): Parsed {
  if (source.length > MAX_LENGTH) {
    throw syntaxError(`it is longer than ${MAX_LENGTH} characters`, MAX_LENGTH)
  }
  const configured =
    names.length === 0
      ? plainParser
      : parser.configure({
          contextTracker: nameTracker(withNames(names, FUNCTION_NAMES)),
          dialect: 'camunda',
        })
  // Strict: at the first error, instead of trying to make something of the rest.
  const strict = configured.configure({ top, strict: true })
  let parsed: Parsed = { node: parseOnce(source, strict), source, place: (offset) => offset }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const spans = swallowedOperands(parsed.node)
    if (spans.length === 0) return parsed
    const before = parsed
    const { text, place } = enclose(before.source, spans)
    parsed = {
      node: parseOnce(text, strict),
      source: text,
      place: (offset) => before.place(place(offset)),
    }
  }
  throw syntaxError("'in' is nested too deeply", 0)
}

function parseOnce(source: string, configured: typeof parser): SyntaxNode {
  const tree = attempt(source, () => configured.parse(withListForRange(source)))
  tree.iterate({
    enter(node) {
      if (node.type.isError) throw syntaxError(unexpected(source, node.from), node.from)
    },
  })
  return tree.topNode
}

function attempt<Result>(source: string, parseSource: () => Result): Result {
  try {
    return parseSource()
  } catch (thrown) {
    const [, position] =
      thrown instanceof SyntaxError ? (/^No parse at (\d+)/.exec(thrown.message) ?? []) : []
    if (position === undefined) throw thrown
    throw syntaxError(unexpected(source, Number(position)), Number(position))
  }
}

// The grammar has `list<…>` but no `range<…>`: of the same length, and told apart again by the source.
function withListForRange(source: string): string {
  return source.replace(/(\b(?:of|range)\s*<?\s*|[<:,>]\s*)range(\s*<)/g, '$1list $2')
}

function unexpected(source: string, offset: number): string {
  const before = source.slice(0, offset).split('\n')
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  const found = /\S+/.exec(source.slice(offset))?.[0]
  return found === undefined ? `unexpected end at ${place}` : `unexpected '${found.slice(0, 40)}' at ${place}`
}
