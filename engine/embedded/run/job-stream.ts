import type { ActivatedJob, JobStream, StreamActivatedJobsRequest } from '../../gateway/job.js'
import type { JobConsumer } from './job-consumer.js'
import type { JobDispatcher } from './job-dispatcher.js'
import type { Logger } from './logger.js'

const mostAtOnce = 32

/** Opens a stream: jobs are handed to `receive` as they appear, each once it is durably activated. */
export function openJobStream(
  dispatcher: JobDispatcher,
  log: Logger,
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
    refused: () => undefined,
    answered(answer) {
      if (answer.kind === 'rejected') {
        log.error({ type: request.type, reason: answer.message }, 'a job stream was refused')
        return
      }
      for (const job of answer.response.jobs) if (open) hand(job)
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
