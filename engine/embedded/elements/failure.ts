import type { ErrorType } from '../log/error-type.js'

/** Why an element cannot go on; it becomes an incident that waits for a person. */
export interface Failure {
  readonly kind: 'failure'
  readonly errorType: ErrorType
  readonly message: string
  /** The scope whose variables explain it, if it is not the element's own. */
  readonly scopeKey?: number
}

/** A failure in Zeebe's words. */
export function failure(errorType: ErrorType, message: string, scopeKey?: number): Failure {
  return { kind: 'failure', errorType, message, ...(scopeKey === undefined ? {} : { scopeKey }) }
}

/** Whether something went wrong. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'failure'
}
