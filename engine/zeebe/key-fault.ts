import type { Rejection } from '../gateway/answer.js'
import type { Key } from '../gateway/job.js'

/** The refusal of the first text that is no key, or undefined. */
export function keyFault(keys: Readonly<Record<string, Key | undefined>>): Rejection | undefined {
  for (const [field, key] of Object.entries(keys)) {
    if (key === undefined || /^-?\d{1,19}$/.test(key)) continue
    const message = `Expected '${field}' to be a key in decimal digits, but got '${key.slice(0, 40)}'`
    return { kind: 'rejected', code: 'INVALID_ARGUMENT', message }
  }
  return undefined
}
