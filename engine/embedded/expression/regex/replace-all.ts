import { spendText, type Budget } from '../budget/budget.js'
import type { Pattern } from './pattern.js'
import { findAll, matchesAnywhere, type Found } from './search.js'

const REPLACEMENT = /^(?:[^\\$]|\\[\\$]|\$\d)*$/s

/** Replaces what a pattern finds (fn:replace of XPath and XQuery Functions and Operators 3.1, 5.6.4); undefined if it would find the empty text, or the replacement is none. */
export function replaceAll(
  pattern: Pattern,
  text: string,
  replacement: string,
  budget: Budget,
): string | undefined {
  if (matchesAnywhere(pattern, '', budget)) return undefined
  if (!pattern.literal && !REPLACEMENT.test(replacement)) return undefined
  let result = ''
  let from = 0
  for (const found of findAll(pattern, text, budget)) {
    const inserted = pattern.literal ? replacement : fill(replacement, found, text)
    result += text.slice(from, found.start) + inserted
    spendText(budget, result.length - from)
    from = found.end
  }
  spendText(budget, result.length + text.length - from)
  return result + text.slice(from)
}

// `$12` is group 12 if there are as many, else group 1 and a 2.
function fill(replacement: string, { start, end, groups }: Found, text: string): string {
  return replacement.replace(/\\([\\$])|\$(\d+)/g, (_whole, escaped: string | undefined, digits: string) => {
    if (escaped !== undefined) return escaped
    let length = digits.length
    while (length > 1 && Number(digits.slice(0, length)) > groups.length) length -= 1
    const group = Number(digits.slice(0, length))
    const value = group === 0 ? text.slice(start, end) : (groups[group - 1] ?? '')
    return value + digits.slice(length)
  })
}
