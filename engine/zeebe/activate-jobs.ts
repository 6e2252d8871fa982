import type { ActivatedJob, ActivateJobsRequest } from '../gateway/job.js'
import type { Channel, Message } from './channel.js'
import { jobOfMessage } from './job-of-message.js'

/** How long a request that waits for jobs waits, where it does not say. Source: Zeebe gateway, `longPolling.timeout`. */
const defaultWait = 10_000
/** ms given to the way there and back. */
const margin = 10_000

/** All jobs of one activation; none where it was broken off before there were any. */
export async function activateJobs(
  channel: Channel,
  { signal, ...request }: ActivateJobsRequest,
  now: number,
): Promise<readonly ActivatedJob[]> {
  const wait =
    request.requestTimeout === undefined || request.requestTimeout === 0
      ? defaultWait
      : request.requestTimeout
  const stream = await channel.stream('ActivateJobs', request, now + Math.max(wait, 0) + margin)
  const cancel = (): void => stream.cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted === true) cancel()
  const jobs: ActivatedJob[] = []
  return new Promise<readonly ActivatedJob[]>((resolve, reject) => {
    stream.on('data', (message: Message) => {
      jobs.push(...(message['jobs'] as readonly Message[]).map(jobOfMessage))
    })
    stream.on('error', (error: Error) => {
      // What was handed out before the stream broke is held by this worker: it must not be lost.
      if (jobs.length > 0 || signal?.aborted === true) resolve(jobs)
      else reject(error)
    })
    stream.on('end', () => resolve(jobs))
  }).finally(() => signal?.removeEventListener('abort', cancel))
}
