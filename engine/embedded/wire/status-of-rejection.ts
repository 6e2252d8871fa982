import { status } from '@grpc/grpc-js'
import type { Rejection, StatusCode } from '../../gateway/answer.js'

/** What ends a call that was refused. */
export interface RefusedCall {
  readonly code: status
  readonly details: string
}

/** The codes that a broker refuses commands with, by the name the broker has for them. Source: Zeebe protocol, `RejectionType`. */
const rejectionTypes: Partial<Readonly<Record<StatusCode, string>>> = {
  INVALID_ARGUMENT: 'INVALID_ARGUMENT',
  NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  FAILED_PRECONDITION: 'INVALID_STATE',
}

// The gateway itself reads the documents and the tenants: what it refuses never was a command.
const saidByTheGateway = /^(Property '|Invalid JSON|Expected to handle gRPC request)/

/**
 * A refusal as Zeebe's gateway tells it. `intent` is the broker's name of the command. Source: Zeebe gateway API, "Technical error
 * handling".
 *
 * @example
 * statusOfRejection('COMPLETE', { kind: 'rejected', code: 'NOT_FOUND', message: 'Expected to …, but …' })
 * // { code: 5, details: "Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to …, but …" }
 */
export function statusOfRejection(intent: string, { code, message }: Rejection): RefusedCall {
  const type = rejectionTypes[code]
  const details =
    type === undefined || saidByTheGateway.test(message)
      ? message
      : `Command '${intent}' rejected with code '${type}': ${message}`
  return { code: status[code], details }
}
