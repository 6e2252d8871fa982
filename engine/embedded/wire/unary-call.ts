import { status, type handleUnaryCall } from '@grpc/grpc-js'
import type { Answer } from '../../gateway/answer.js'
import { statusOfRejection } from './status-of-rejection.js'
import { defaultTenant, refusedTenant } from './tenants.js'
import type { WireParts } from './wire-parts.js'

/** A command with one answer: how it is asked of the port, and the broker's name for it. `rpc` is the name in gateway.proto. */
export interface UnaryCommand<Request> {
  readonly rpc: string
  readonly intent: string
  ask(parts: WireParts, request: Request): Promise<Answer<object>>
}

/** What makes a handler of calls. */
export type UnaryCall = (parts: WireParts) => handleUnaryCall<never, object>

interface Tenanted {
  readonly tenantId?: string
}

/** The handler of a command with one answer. */
export function unaryCall<Request extends object>(command: UnaryCommand<Request>): UnaryCall {
  return (parts) => (call, callback) => {
    const request = call.request as Request & Tenanted
    const refused = refusedTenant(command.rpc, [request.tenantId ?? ''])
    if (refused) {
      callback(statusOfRejection(command.intent, refused))
      return
    }
    command.ask(parts, request).then(
      (answer) => {
        if (answer.kind === 'rejected') callback(statusOfRejection(command.intent, answer))
        else callback(null, { tenantId: defaultTenant, ...answer.response })
      },
      (error: unknown) => {
        parts.fault(command.rpc, error)
        callback({ code: status.INTERNAL, details: `Unexpected error: ${String(error)}` })
      },
    )
  }
}
