import type { Refusal } from '../log/refusal.js'
import type { VariableDocument } from '../log/variable-document.js'
import { refuse } from './answers.js'

const QUOTE = 34
const BACKSLASH = 92

/** The index behind a string that begins at `from`. */
function behindString(text: string, from: number): number {
  for (let index = from + 1; ; index += 1) {
    const code = text.charCodeAt(index)
    if (code === BACKSLASH) index += 1
    else if (code === QUOTE) return index + 1
  }
}

/** The text of valid JSON without white space between its parts; numbers keep every digit. */
function compact(text: string): string {
  let result = ''
  let copied = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) index = behindString(text, index)
    else if (code === 32 || (code >= 9 && code <= 13)) {
      result += text.slice(copied, index)
      index += 1
      copied = index
    } else index += 1
  }
  return copied === 0 ? text : result + text.slice(copied)
}

/** The index behind a value that begins at `from` in compact JSON. */
function behindValue(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length;) {
    const character = text[index]
    if (character === '"') {
      index = behindString(text, index)
      continue
    }
    if (depth === 0 && (character === ',' || character === '}' || character === ']')) return index
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    index += 1
  }
  return text.length
}

function members(text: string): VariableDocument {
  const entries: [string, string][] = []
  for (let index = 1; index < text.length - 1;) {
    const nameEnd = behindString(text, index)
    const valueEnd = behindValue(text, nameEnd + 1)
    entries.push([JSON.parse(text.slice(index, nameEnd)) as string, text.slice(nameEnd + 1, valueEnd)])
    index = valueEnd + 1
  }
  return Object.fromEntries(entries)
}

/** Splits the text of a JSON object into its variables. Absent, empty or `null`: none. */
export function readDocument(text: string | undefined): VariableDocument | Refusal {
  if (text === undefined || text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse('INVALID_ARGUMENT', `Expected variables to be valid JSON, but ${(error as Error).message}`)
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    const was = Array.isArray(value) ? 'an array' : `a ${typeof value}`
    return refuse('INVALID_ARGUMENT', `Expected variables to be a JSON object, but was ${was}`)
  }
  return members(compact(text))
}
