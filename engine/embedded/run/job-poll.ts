import type { ActivateJobsRequest } from '../../gateway/job.js'
import type { TimeSource } from '../../gateway/time.js'
import type { JobConsumer, JobsAnswer } from './job-consumer.js'
import type { JobDispatcher } from './job-dispatcher.js'

/** How long a poll waits that does not say. Source: Zeebe gateway, `longPolling.timeout`. */
const defaultWait = 10_000

/** Asks for jobs once, and where there are none waits for the first, up to the request's time-out. */
export function pollJobs(
  dispatcher: JobDispatcher,
  time: TimeSource,
  request: ActivateJobsRequest,
): Promise<JobsAnswer> {
  const wait =
    request.requestTimeout === undefined || request.requestTimeout === 0
      ? defaultWait
      : request.requestTimeout
  return new Promise((resolve) => {
    let takeBack: (() => void) | undefined
    const consumer: JobConsumer = {
      wish: request,
      most: request.maxJobsToActivate,
      stays: false,
      handled(answer) {
        if (answer.kind === 'rejected' || answer.response.jobs.length > 0) takeBack?.()
        else if (wait < 0) leave()
        else takeBack ??= time.alarm(time.now() + wait, giveUp)
      },
      answered(answer) {
        const nothing = answer.kind === 'accepted' && answer.response.jobs.length === 0
        if (!nothing || wait < 0) resolve(answer)
      },
      refused(rejection) {
        takeBack?.()
        resolve(rejection)
      },
    }
    function giveUp(): void {
      leave()
      resolve({ kind: 'accepted', response: { jobs: [] } })
    }
    const leave = dispatcher.join(consumer)
  })
}
