import { stopped } from '../budget/stop.js'
import { compilePattern } from '../regex/compile-pattern.js'
import type { Pattern } from '../regex/pattern.js'
import { findAll, matchesAnywhere } from '../regex/search.js'
import { replaceAll } from '../regex/replace-all.js'
import type { Run } from '../runtime/run.js'
import type { FeelValue } from '../values/feel-value.js'
import { overload, type Library } from './built-in.js'

function patternOf(text: FeelValue | undefined, flags: FeelValue | undefined): Pattern | undefined {
  if (typeof text !== 'string') return undefined
  const pattern = compilePattern(text, typeof flags === 'string' ? flags : '')
  if (pattern.kind === 'too large') throw stopped('a regular expression is too large')
  return pattern.kind === 'pattern' ? pattern : undefined
}

function matches([input, text, flags]: readonly FeelValue[], { budget }: Run): FeelValue | undefined {
  const pattern = patternOf(text, flags)
  return typeof input === 'string' && pattern ? matchesAnywhere(pattern, input, budget) : undefined
}

function replace(
  [input, text, replacement, flags]: readonly FeelValue[],
  { budget }: Run,
): FeelValue | undefined {
  const pattern = patternOf(text, flags)
  if (typeof input !== 'string' || typeof replacement !== 'string' || !pattern) return undefined
  return replaceAll(pattern, input, replacement, budget)
}

function split([input, text]: readonly FeelValue[], { budget }: Run): FeelValue | undefined {
  const pattern = patternOf(text, undefined)
  if (typeof input !== 'string' || !pattern || matchesAnywhere(pattern, '', budget)) return undefined
  const parts: string[] = []
  let from = 0
  for (const { start, end } of findAll(pattern, input, budget)) {
    parts.push(input.slice(from, start))
    from = end
  }
  return [...parts, input.slice(from)]
}

function extract([input, text]: readonly FeelValue[], { budget }: Run): FeelValue | undefined {
  const pattern = patternOf(text, undefined)
  if (typeof input !== 'string' || !pattern) return undefined
  return findAll(pattern, input, budget).map(({ start, end }) => input.slice(start, end))
}

/** DMN 1.5, 10.3.4.3, with the regular expressions of XPath and XQuery Functions and Operators 3.1, 5.6; Camunda 8.8, `extract`. */
export const REGEX_FUNCTIONS = {
  matches: [overload('input: string, pattern: string, flags?: string?', matches)],
  replace: [overload('input: string, pattern: string, replacement: string, flags?: string?', replace)],
  split: [overload('string: string, delimiter: string', split)],
  extract: [overload('string: string, pattern: string', extract)],
} satisfies Library
