import type { ActivatedJob, StreamActivatedJobsRequest } from '../gateway/job.js'
import type { ZeebeGateway } from '../zeebe/zeebe-gateway.js'

/** A gateway whose streams of jobs flow only when they are told to, so that a story knows when nothing more is to come. */
export interface PolledGateway extends ZeebeGateway {
  /** Hands over the jobs that are there, waiting `wait` ms for the first at most (below 0: not at all); answers how many. */
  poll(wait: number): Promise<number>
}

const together = 100

export function polledGateway(gateway: ZeebeGateway): PolledGateway {
  const streams = new Map<StreamActivatedJobsRequest, (job: ActivatedJob) => void>()

  async function pollOne(
    request: StreamActivatedJobsRequest,
    receive: (job: ActivatedJob) => void,
    wait: number,
  ): Promise<number> {
    const wish = { ...request, maxJobsToActivate: together, requestTimeout: wait }
    let answer = await gateway.activateJobs(wish)
    // Jobs are asked for again without harm.
    if (answer.kind === 'rejected' && answer.code === 'UNAVAILABLE') answer = await gateway.activateJobs(wish)
    if (answer.kind === 'rejected') throw new Error(`${answer.code}: ${answer.message}`)
    answer.response.jobs.forEach(receive)
    return answer.response.jobs.length
  }

  return {
    ...gateway,
    streamActivatedJobs(request, receive) {
      streams.set(request, receive)
      return { close: () => void streams.delete(request) }
    },
    async poll(wait) {
      const found = await Promise.all(
        [...streams].map(([request, receive]) => pollOne(request, receive, wait)),
      )
      return found.reduce((sum, count) => sum + count, 0)
    },
  }
}
