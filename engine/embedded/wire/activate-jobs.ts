import { status, type handleServerStreamingCall, type ServerWritableStream } from '@grpc/grpc-js'
import type { ActivatedJob } from '../../gateway/job.js'
import { jobBatches } from './job-batches.js'
import { statusOfRejection } from './status-of-rejection.js'
import { refusedTenant } from './tenants.js'
import type { WireParts } from './wire-parts.js'

interface Wish {
  readonly type: string
  readonly worker: string
  readonly timeout: string
  readonly maxJobsToActivate: number
  readonly fetchVariable: readonly string[]
  readonly requestTimeout: string
  readonly tenantIds: readonly string[]
}

type Call = ServerWritableStream<Wish, { readonly jobs: readonly ActivatedJob[] }>

/**
 * A poll for jobs: waits for the first one up to the request's time-out, answers in as many messages as the jobs need, and leaves the
 * line when the client hangs up. Source: gateway.proto, `ActivateJobs`; Zeebe, "Job workers", long polling.
 */
export function activateJobs(parts: WireParts): handleServerStreamingCall<never, object> {
  return (call) => void poll(parts, call)
}

async function poll(parts: WireParts, call: Call): Promise<void> {
  const { type, worker, timeout, maxJobsToActivate, fetchVariable, requestTimeout, tenantIds } = call.request
  const gone = new AbortController()
  const leave = (): void => gone.abort()
  call.on('cancelled', leave)
  parts.closing.addEventListener('abort', leave)
  try {
    const answer =
      refusedTenant('ActivateJobs', tenantIds) ??
      (await parts.gateway.activateJobs({
        type,
        worker,
        timeout: Number(timeout),
        maxJobsToActivate,
        fetchVariable,
        requestTimeout: Number(requestTimeout),
        signal: gone.signal,
      }))
    if (answer.kind === 'rejected') call.emit('error', statusOfRejection('ACTIVATE', answer))
    else if (gone.signal.aborted) call.emit('error', beingClosed)
    else {
      for (const jobs of jobBatches(answer.response.jobs)) call.write({ jobs })
      call.end()
    }
  } catch (error) {
    parts.fault('ActivateJobs', error)
    call.emit('error', { code: status.INTERNAL, details: `Unexpected error: ${String(error)}` })
  } finally {
    parts.closing.removeEventListener('abort', leave)
  }
}

/** What is said to those who wait for jobs when the wire is closed: that they should come again. */
export const beingClosed = {
  code: status.UNAVAILABLE,
  details: 'Expected to wait for jobs, but the gateway is being closed',
}
