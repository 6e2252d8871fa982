import type { Rejection } from '../../gateway/answer.js'
import type { Key } from '../../gateway/job.js'

/** The number a key of the port stands for, or the refusal of a text that is none. */
export function keyNumber(field: string, key: Key): number | Rejection {
  if (/^-?\d{1,19}$/.test(key)) return Number(key)
  return {
    kind: 'rejected',
    code: 'INVALID_ARGUMENT',
    message: `Expected '${field}' to be a key in decimal digits, but got '${key.slice(0, 40)}'`,
  }
}
