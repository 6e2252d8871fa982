import type { ActivateJobsRequest, Key } from '../../gateway/job.js'
import type { TimeSource } from '../../gateway/time.js'
import type { JobConsumer, JobsAnswer } from './job-consumer.js'
import type { JobDispatcher } from './job-dispatcher.js'

/** How long a poll waits that does not say. Source: Zeebe gateway, `longPolling.timeout`. */
const defaultWait = 10_000

/**
 * Asks for jobs once, and where there are none waits for the first, up to the request's time-out or until who asked has gone.
 * `giveBack` is given the jobs that were on their way to disk then.
 */
export function pollJobs(
  dispatcher: JobDispatcher,
  time: TimeSource,
  giveBack: (jobKey: Key) => void,
  request: ActivateJobsRequest,
): Promise<JobsAnswer> {
  const wait =
    request.requestTimeout === undefined || request.requestTimeout === 0
      ? defaultWait
      : request.requestTimeout
  const { signal } = request
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
        if (signal?.aborted === true) {
          if (answer.kind === 'accepted') for (const { key } of answer.response.jobs) giveBack(key)
          return
        }
        const nothing = answer.kind === 'accepted' && answer.response.jobs.length === 0
        if (!nothing || wait < 0) settle(answer)
      },
      refused(rejection) {
        takeBack?.()
        settle(rejection)
      },
    }
    function settle(answer: JobsAnswer): void {
      signal?.removeEventListener('abort', goAway)
      resolve(answer)
    }
    function giveUp(): void {
      leave()
      settle({ kind: 'accepted', response: { jobs: [] } })
    }
    function goAway(): void {
      takeBack?.()
      giveUp()
    }
    const leave = dispatcher.join(consumer)
    signal?.addEventListener('abort', goAway)
    if (signal?.aborted === true) goAway()
  })
}
