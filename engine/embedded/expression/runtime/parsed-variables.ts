import { fromJson } from '../from-json.js'
import type { FeelValue } from '../values/feel-value.js'

/** Texts read before: a step evaluates many expressions over the same variables. Values are never changed, so they may be shared. */
const known = new Map<string, FeelValue>()
let length = 0

const WORTH_KEEPING = 64
const MAX_KEPT = 500_000
const MAX_LENGTH = 2_000_000

/** Reads the JSON text of a variable, once for texts that come again soon. Throws `SyntaxError` if it is no JSON. */
export function parseVariable(text: string): FeelValue {
  const before = known.get(text)
  if (before !== undefined) return before
  const value = fromJson(text)
  if (text.length >= WORTH_KEEPING && text.length <= MAX_KEPT) keep(text, value)
  return value
}

function keep(text: string, value: FeelValue): void {
  if (length + text.length > MAX_LENGTH) {
    known.clear()
    length = 0
  }
  length += text.length
  known.set(text, value)
}
