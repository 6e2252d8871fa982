import type { FeelValue } from './values/feel-value.js'

/** Reads the JSON text of a variable. Throws `SyntaxError` if it is no JSON. */
export function fromJson(text: string): FeelValue {
  return JSON.parse(text) as FeelValue
}
