import { spend, spendText, type Budget } from '../budget/budget.js'
import { isNumber, toInteger } from '../values/feel-decimal.js'
import type { FeelValue } from '../values/feel-value.js'
import { isList } from '../values/kind-of.js'
import { overload, type Implementation, type Library } from './built-in.js'
import { toBase64 } from './to-base64.js'

/** A function of two texts. */
function ofTexts(compute: (text: string, other: string) => FeelValue): Implementation {
  return ([text, other], { budget }) => {
    if (typeof text !== 'string' || typeof other !== 'string') return undefined
    spendText(budget, text.length)
    return compute(text, other)
  }
}

/** A function of one text. */
function ofText(compute: (text: string, budget: Budget) => FeelValue): Implementation {
  return ([text], { budget }) => {
    if (typeof text !== 'string') return undefined
    spendText(budget, text.length)
    return compute(text, budget)
  }
}

// Characters are code points; only texts beyond the basic plane need taking apart.
function charactersOf(text: string, budget: Budget): string | readonly string[] {
  if (!/[\ud800-\udfff]/.test(text)) return text
  spend(budget, text.length / 4)
  return Array.from(text)
}

function substring(
  characters: string | readonly string[],
  start: number,
  length: number | undefined,
): FeelValue | undefined {
  // Nothing stands at 0 or behind the end; so much of it, or of what lies before the beginning, there is not.
  if (0 - start > characters.length) return undefined
  if (length !== undefined && (length < 0 || start > characters.length)) return undefined
  if (start === 0) return ''
  const from = start > 0 ? start - 1 : characters.length + start
  const part = characters.slice(from, length === undefined ? undefined : from + length)
  return typeof part === 'string' ? part : part.join('')
}

function before(text: string, match: string): string {
  const at = text.indexOf(match)
  return at < 0 ? '' : text.slice(0, at)
}

function after(text: string, match: string): string {
  const at = text.indexOf(match)
  return at < 0 ? '' : text.slice(at + match.length)
}

const join: Implementation = ([list, delimiter, prefix, suffix], { budget }) => {
  if (list === undefined || !isList(list)) return undefined
  const parts: string[] = []
  for (const item of list) {
    if (typeof item === 'string') parts.push(item)
    else if (item !== null) return undefined
  }
  const between = typeof delimiter === 'string' ? delimiter : ''
  spendText(
    budget,
    parts.reduce((length, part) => length + part.length + between.length, 0),
  )
  return `${textOr(prefix)}${parts.join(between)}${textOr(suffix)}`
}

function textOr(value: FeelValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** DMN 1.5, 10.3.4.3; Camunda 8.8, string functions. Those with regular expressions stand by themselves. */
export const STRING_FUNCTIONS = {
  substring: [
    overload(
      'string: string, start position: number, length?: number',
      ([text, start, length], { budget }) => {
        if (typeof text !== 'string' || start === undefined || !isNumber(start)) return undefined
        spendText(budget, text.length)
        const count = length !== undefined && isNumber(length) ? toInteger(length) : undefined
        return substring(charactersOf(text, budget), toInteger(start) ?? 0, count)
      },
    ),
  ],
  'string length': [
    overload(
      'string: string',
      ofText((text, budget) => charactersOf(text, budget).length),
    ),
  ],
  'upper case': [
    overload(
      'string: string',
      ofText((text) => text.toUpperCase()),
    ),
  ],
  'lower case': [
    overload(
      'string: string',
      ofText((text) => text.toLowerCase()),
    ),
  ],
  'substring before': [overload('string: string, match: string', ofTexts(before))],
  'substring after': [overload('string: string, match: string', ofTexts(after))],
  contains: [
    overload(
      'string: string, match: string',
      ofTexts((text, match) => text.includes(match)),
    ),
  ],
  'starts with': [
    overload(
      'string: string, match: string',
      ofTexts((text, match) => text.startsWith(match)),
    ),
  ],
  'ends with': [
    overload(
      'string: string, match: string',
      ofTexts((text, match) => text.endsWith(match)),
    ),
  ],
  trim: [
    overload(
      'string: string',
      ofText((text) => text.trim()),
    ),
  ],
  'is blank': [
    overload(
      'string: string',
      ofText((text) => text.trim() === ''),
    ),
  ],
  'to base64': [
    overload(
      'value: string',
      ofText((text, budget) => {
        spend(budget, text.length / 2)
        return toBase64(text)
      }),
    ),
  ],
  uuid: [overload('', (_args, { scope }) => scope.uuid())],
  'string join': [
    overload('list: list, delimiter?: string?', join),
    overload('list: list, delimiter: string?, prefix: string?, suffix: string?', join),
  ],
} satisfies Library
