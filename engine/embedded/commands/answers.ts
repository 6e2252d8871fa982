import { Refusal } from '../log/refusal.js'
import type { RejectionType } from '../log/rejection-type.js'
import type { Reaction } from './handler.js'

/** Refuses a command; the reason says "Expected …, but …". */
export function refuse(type: RejectionType, reason: string): Refusal {
  return new Refusal(type, reason)
}

/** Answers a command in the shape of the port. */
export function respond(response: object = {}): Reaction {
  return { kind: 'response', response }
}
