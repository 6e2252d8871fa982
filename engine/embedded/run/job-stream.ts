import type { ActivatedJob, JobStream, Key, StreamActivatedJobsRequest } from '../../gateway/job.js'
import type { JobConsumer } from './job-consumer.js'
import type { JobDispatcher } from './job-dispatcher.js'
import type { Logger } from './logger.js'

const mostAtOnce = 32

/**
 * Opens a stream: jobs are handed to `receive` as they appear, each once it is durably activated. `giveBack` is given those that
 * were on their way to disk when the stream was closed.
 */
export function openJobStream(
  dispatcher: JobDispatcher,
  log: Logger,
  giveBack: (jobKey: Key) => void,
  request: StreamActivatedJobsRequest,
  receive: (job: ActivatedJob) => void,
): JobStream {
  let open = true
  function hand(job: ActivatedJob): void {
    try {
      receive(job)
    } catch (error) {
      log.error(
        { error, jobKey: job.key, type: job.type },
        'a job worker threw; the job is offered again when its time is out',
      )
    }
  }
  const consumer: JobConsumer = {
    wish: request,
    most: mostAtOnce,
    stays: true,
    handled: () => undefined,
    refused() {
      open = false
    },
    answered(answer) {
      if (answer.kind === 'rejected') {
        log.error({ type: request.type, reason: answer.message }, 'a job stream was refused')
        return
      }
      for (const job of answer.response.jobs) {
        if (open) hand(job)
        else giveBack(job.key)
      }
    },
  }
  const leave = dispatcher.join(consumer)
  return {
    close() {
      open = false
      leave()
    },
  }
}
