/**
 * The gRPC status codes with which Zeebe's gateway refuses a command.
 * Source: Zeebe gateway API, "Technical error handling" and each command's "Errors".
 */
export type StatusCode =
  | 'INVALID_ARGUMENT'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'FAILED_PRECONDITION'
  | 'DEADLINE_EXCEEDED'
  | 'RESOURCE_EXHAUSTED'
  | 'UNAVAILABLE'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'

/** A command that was refused: nothing happened. `message` says "Expected …, but …". */
export interface Rejection {
  readonly kind: 'rejected'
  readonly code: StatusCode
  readonly message: string
}

/** A command that was carried out and is on disk. */
export interface Accepted<Response> {
  readonly kind: 'accepted'
  readonly response: Response
}

/**
 * What every command of the gateway answers. A refusal is a value, never an exception;
 * an exception from the gateway is a bug or a lost connection.
 */
export type Answer<Response> = Accepted<Response> | Rejection
