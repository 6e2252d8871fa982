import type { ActivatedJob, JobStream, StreamActivatedJobsRequest } from '../gateway/job.js'
import type { TimeSource } from '../gateway/time.js'
import { activateJobs } from './activate-jobs.js'
import type { Channel, Message } from './channel.js'
import { jobOfMessage } from './job-of-message.js'
import type { ZeebeLog } from './zeebe-log.js'

/** What a job stream works with. */
export interface StreamParts {
  readonly channel: Channel
  readonly time: TimeSource
  readonly log: ZeebeLog
}

const unimplemented = 12
const mostAtOnce = 64
/** ms an activation waits for jobs. */
const longPoll = 10_000
/** ms until the next activation, where a gateway answers at once that there is nothing. */
const rest = 200
/** ms after which a lost gateway is tried again. */
const pause = 1_000

/**
 * Jobs as they appear, for as long as the stream is open, through every loss of the gateway. Zeebe pushes what becomes activatable; what was
 * so before, or was given back by another worker, is asked for by long polling, as its own workers do; from a Zeebe older than 8.3, which
 * cannot push, all of it. Source: Zeebe, "Job streaming".
 */
export function openJobStream(
  parts: StreamParts,
  request: StreamActivatedJobsRequest,
  receive: (job: ActivatedJob) => void,
): JobStream {
  const { channel, time, log } = parts
  const closing = new AbortController()
  const wakes = new Set<() => void>()
  let open = true
  let away = false

  function hand(job: ActivatedJob): void {
    try {
      receive(job)
    } catch (error) {
      log.error(
        { error, jobKey: job.key },
        'a job worker threw; the job is offered again when its time is out',
      )
    }
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        silence()
        wakes.delete(wake)
        resolve()
      }
      const silence = time.alarm(time.now() + ms, wake)
      wakes.add(wake)
    })
  }

  async function pushed(): Promise<void> {
    while (open && (await onePush()) !== unimplemented) await sleep(pause)
  }

  /** Takes what is pushed until the stream ends; answers gRPC's code of the failure. */
  async function onePush(): Promise<unknown> {
    try {
      const stream = await channel.stream('StreamActivatedJobs', request)
      const cancel = (): void => stream.cancel()
      closing.signal.addEventListener('abort', cancel, { once: true })
      if (!open) cancel()
      return await new Promise((resolve) => {
        stream.on('data', (message: Message) => open && hand(jobOfMessage(message)))
        stream.on('error', (error: { readonly code?: unknown }) => resolve(error.code))
        stream.on('end', () => resolve(undefined))
      }).finally(() => closing.signal.removeEventListener('abort', cancel))
    } catch (error) {
      return (error as { readonly code?: unknown }).code
    }
  }

  async function polled(): Promise<void> {
    while (open) {
      const asked = time.now()
      const found = await onePoll()
      if (found === undefined) await sleep(pause)
      else if (found === 0 && time.now() - asked < longPoll / 2) await sleep(rest)
    }
  }

  /** How many jobs were there, or undefined where they could not be asked for. */
  async function onePoll(): Promise<number | undefined> {
    try {
      const wish = { ...request, maxJobsToActivate: mostAtOnce, requestTimeout: longPoll }
      const jobs = await activateJobs(channel, { ...wish, signal: closing.signal }, time.now())
      jobs.forEach(hand)
      away = false
      return jobs.length
    } catch (error) {
      if (open && !away)
        log.warn({ type: request.type, error }, 'no jobs can be had from Zeebe, it is tried again')
      away = true
      return undefined
    }
  }

  void pushed()
  void polled()
  return {
    close() {
      open = false
      closing.abort()
      for (const wake of [...wakes]) wake()
    },
  }
}
