import type { Rejection, StatusCode } from '../gateway/answer.js'
import { documentFault } from './document-fault.js'

/** gRPC's numbers of the codes a command can be refused with. Source: gRPC, "Status codes and their use". */
const codes: Readonly<Record<number, StatusCode>> = {
  // The other side let go of the call: what becomes of it is as unknown as with a lost connection.
  1: 'UNAVAILABLE',
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  6: 'ALREADY_EXISTS',
  8: 'RESOURCE_EXHAUSTED',
  9: 'FAILED_PRECONDITION',
  12: 'UNIMPLEMENTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
}

/** Zeebe's gateway sets the broker's own words behind an introduction of its own. */
const introduction = /^Command '[A-Z_]+' rejected with code '[A-Z_]+': /

const unknown = 2

/** What the gateway's refusal of `method` means for the port. Throws again what is none: no token, no right, a bug. */
export function refusalOf(error: unknown, method: string, request: object): Rejection {
  const { code, details } = error as { readonly code?: unknown; readonly details?: unknown }
  // Some gateways fail over a document instead of refusing it.
  const fault = code === unknown ? documentFault(request) : undefined
  if (fault) return fault
  const known = typeof code === 'number' ? codes[code] : undefined
  if (known === undefined || typeof details !== 'string') throw error
  if (known === 'UNIMPLEMENTED') {
    const message = `Expected the Zeebe gateway to know the command ${method}, but its version does not`
    return { kind: 'rejected', code: known, message }
  }
  return { kind: 'rejected', code: known, message: details.replace(introduction, '') }
}
