/** Reads a pattern character by character. */
export interface PatternReader {
  /** The next character without taking it; empty at the end. */
  peek(ahead?: number): string
  /** Takes the next character; empty at the end. */
  take(): string
  /** Takes the text if it comes next. */
  skip(text: string): boolean
}

/** A reader of a pattern; characters are code points. */
export function patternReader(pattern: string): PatternReader {
  const characters = Array.from(pattern)
  let at = 0
  return {
    peek: (ahead = 0) => characters[at + ahead] ?? '',
    take: () => characters[at++] ?? '',
    skip(text) {
      const wanted = Array.from(text)
      if (!wanted.every((character, index) => characters[at + index] === character)) return false
      at += wanted.length
      return true
    },
  }
}

const FAULT = Symbol('no regular expression')

/** What ends the reading of a pattern that is none. Caught by `compilePattern`, never seen outside. */
export function patternFault(message: string): Error {
  return new Error(message, { cause: FAULT })
}

/** Was it a fault of the pattern that was thrown? */
export function isPatternFault(thrown: unknown): boolean {
  return thrown instanceof RangeError || (thrown instanceof Error && thrown.cause === FAULT)
}
