import type { FeelValue } from './values/feel-value.js'

/** Writes a value as the JSON text under which Zeebe keeps it as a variable. */
export function toJson(value: FeelValue): string {
  return JSON.stringify(value ?? null)
}
