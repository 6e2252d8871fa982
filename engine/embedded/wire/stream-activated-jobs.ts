import type { handleServerStreamingCall, ServerWritableStream } from '@grpc/grpc-js'
import type { Rejection } from '../../gateway/answer.js'
import type { ActivatedJob, JobStream } from '../../gateway/job.js'
import { beingClosed } from './activate-jobs.js'
import { statusOfRejection } from './status-of-rejection.js'
import { refusedTenant } from './tenants.js'
import type { WireParts } from './wire-parts.js'

// A client that does not read is pushed nothing more, so that others get the jobs.
const mostUnsent = 256

interface Wish {
  readonly type: string
  readonly worker: string
  readonly timeout: string
  readonly fetchVariable: readonly string[]
  readonly tenantIds: readonly string[]
}

type Call = ServerWritableStream<Wish, ActivatedJob>

/** A stream of jobs, pushed as they appear until the client hangs up. Source: gateway.proto, `StreamActivatedJobs`. */
export function streamActivatedJobs(parts: WireParts): handleServerStreamingCall<never, object> {
  return (call) => push(parts, call)
}

function push({ gateway, closing }: WireParts, call: Call): void {
  const { type, worker, timeout, fetchVariable, tenantIds } = call.request
  const refused = refusedTenant('StreamActivatedJobs', tenantIds) ?? refusedWish(type, Number(timeout))
  if (refused) {
    // Never was a command: the gateway itself looks after its streams.
    call.emit('error', { ...statusOfRejection('', refused), details: refused.message })
    return
  }
  let stream: JobStream | undefined
  let ended = false

  function open(): void {
    if (ended) return
    stream = gateway.streamActivatedJobs({ type, worker, timeout: Number(timeout), fetchVariable }, (job) => {
      call.write(job)
      rest()
    })
    rest()
  }
  function rest(): void {
    // The first jobs may come before the stream is known here.
    if (!stream || call.writableLength < mostUnsent) return
    stream.close()
    stream = undefined
    call.once('drain', open)
  }
  function end(): void {
    ended = true
    stream?.close()
    closing.removeEventListener('abort', sendAway)
  }
  function sendAway(): void {
    end()
    call.emit('error', beingClosed)
  }
  call.on('cancelled', end)
  closing.addEventListener('abort', sendAway)
  open()
}

function refusedWish(type: string, timeout: number): Rejection | undefined {
  const wrong =
    type.trim() === ''
      ? 'type to be present, but it was blank'
      : timeout < 1
        ? `timeout to be greater than zero, but it was ${timeout}`
        : undefined
  if (wrong === undefined) return undefined
  const message = `Expected to stream activated jobs with ${wrong}`
  return { kind: 'rejected', code: 'INVALID_ARGUMENT', message }
}
