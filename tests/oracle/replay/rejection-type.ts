import type { RejectionType } from '../../../engine/embedded/log/rejection-type.js'
import type { StatusCode } from '../../../engine/gateway/answer.js'

/** Zeebe's types of rejection whose names differ from the gateway's status. Source: Zeebe gateway API, "Technical error handling". */
const types: Readonly<Partial<Record<StatusCode, RejectionType>>> = {
  FAILED_PRECONDITION: 'INVALID_STATE',
  INTERNAL: 'PROCESSING_ERROR',
  RESOURCE_EXHAUSTED: 'EXCEEDED_BATCH_RECORD_SIZE',
}

/** Back from the gateway's status to the rejection of the log. */
export function rejectionType(code: StatusCode): string {
  return types[code] ?? code
}
