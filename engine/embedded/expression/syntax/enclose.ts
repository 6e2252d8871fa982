import type { Span } from './swallowed-operands.js'

/** A text with parentheses around some of its parts, and where each place of it is in the text before. */
export interface Enclosed {
  readonly text: string
  readonly place: (offset: number) => number
}

/** Puts parentheses around parts of a text, which may lie within one another. */
export function enclose(text: string, spans: readonly Span[]): Enclosed {
  const closing = spans.map(({ to }) => ({ at: to, sign: ')' }))
  const opening = spans.map(({ from }) => ({ at: from, sign: '(' }))
  // What ends at a place ends before anything begins there.
  const signs = [...closing, ...opening].sort((a, b) => a.at - b.at)
  let enclosed = ''
  let done = 0
  for (const { at, sign } of signs) {
    enclosed += text.slice(done, at) + sign
    done = at
  }
  const added = signs.map(({ at }, index) => at + index)
  return {
    text: enclosed + text.slice(done),
    place: (offset) => offset - added.filter((at) => at < offset).length,
  }
}
