import { expectedBut } from '../subset.js'
import type { Check } from './check.js'

/** `"rejected"`: the step just before was refused, with this code and this part of the message. */
export const rejected: Check<'rejected'> = (expected, { outcome }) => {
  if (outcome.kind !== 'refused') return Promise.resolve([expectedBut(expected, 'no refusal', 'rejected')])
  const { code, message } = outcome
  const same =
    (expected.code === undefined || expected.code === code) &&
    (expected.message === undefined || message.includes(expected.message))
  return Promise.resolve(same ? [] : [expectedBut(expected, { code, message }, 'rejected')])
}
