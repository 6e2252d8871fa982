import type { Rejection, StatusCode } from '../gateway/answer.js'

/** gRPC's numbers of the codes a command can be refused with. Source: gRPC, "Status codes and their use". */
const codes: Readonly<Record<number, StatusCode>> = {
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

/** What the gateway's refusal of `method` means for the port. Throws again what is none: no token, no right, a bug. */
export function refusalOf(error: unknown, method: string): Rejection {
  const { code, details } = error as { readonly code?: unknown; readonly details?: unknown }
  const known = typeof code === 'number' ? codes[code] : undefined
  if (known === undefined || typeof details !== 'string') throw error
  if (known === 'UNIMPLEMENTED') return tooOld(method)
  return { kind: 'rejected', code: known, message: details.replace(introduction, '') }
}

/** The refusal of a command this Zeebe does not know. */
export function tooOld(method: string): Rejection {
  const message = `Expected the Zeebe gateway to know the command ${method}, but this version does not`
  return { kind: 'rejected', code: 'UNIMPLEMENTED', message }
}
