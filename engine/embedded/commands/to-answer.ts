import type { Answer, StatusCode } from '../../gateway/answer.js'
import { Refusal } from '../log/refusal.js'
import type { RejectionType } from '../log/rejection-type.js'
import type { Reaction } from './handler.js'

/** How the gateway tells a client why a command was refused. Source: Zeebe gateway API, "Technical error handling". */
const statusCodes = {
  INVALID_ARGUMENT: 'INVALID_ARGUMENT',
  NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  INVALID_STATE: 'FAILED_PRECONDITION',
  PROCESSING_ERROR: 'INTERNAL',
  EXCEEDED_BATCH_RECORD_SIZE: 'RESOURCE_EXHAUSTED',
} satisfies Record<RejectionType, StatusCode>

/** A reaction in the shape of the port. */
export function toAnswer(reaction: NonNullable<Reaction>): Answer<unknown> {
  if (reaction instanceof Refusal) {
    return { kind: 'rejected', code: statusCodes[reaction.type], message: reaction.reason }
  }
  return { kind: 'accepted', response: reaction.response }
}
