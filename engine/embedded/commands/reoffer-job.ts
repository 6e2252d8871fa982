import { briefly } from '../elements/jobs/briefly.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'

/** A worker has let its time pass: the job is on offer again. Source: Zeebe, "Job workers, timeouts". */
export const timeOutJob: Handler<'JOB:TIME_OUT'> = (work, { jobKey }) => {
  const job = work.state.jobs.get(jobKey)
  if (job?.state !== 'ACTIVATED' || (job.value.deadline ?? Number.POSITIVE_INFINITY) > work.at) {
    const reason = `Expected to time out activated job with key '${jobKey}', but it must be activated first`
    return refuse('NOT_FOUND', reason)
  }
  work.emit('JOB:TIMED_OUT', jobKey, briefly(job.value))
  return respond()
}

/** The back-off of a failed job is over: it is on offer again. Source: Zeebe, "Job workers, retry back-off". */
export const recurJob: Handler<'JOB:RECUR_AFTER_BACKOFF'> = (work, { jobKey }) => {
  const job = work.state.jobs.get(jobKey)
  if (job?.state !== 'FAILED' || (job.value.recurringTime ?? Number.POSITIVE_INFINITY) > work.at) {
    const reason = `Expected to recur job with key '${jobKey}' after back-off, but it is not waiting for that`
    return refuse('NOT_FOUND', reason)
  }
  work.emit('JOB:RECURRED_AFTER_BACKOFF', jobKey, briefly(job.value))
  return respond()
}

/** A job that was handed out and never reached its worker is on offer again. Source: Zeebe 8.3, "Job streaming". */
export const yieldJob: Handler<'JOB:YIELD'> = (work, { jobKey }) => {
  const job = work.state.jobs.get(jobKey)
  if (job?.state !== 'ACTIVATED') {
    const reason = `Expected to yield activated job with key '${jobKey}', but it must be activated first`
    return refuse('NOT_FOUND', reason)
  }
  work.emit('JOB:YIELDED', jobKey, briefly(job.value))
  return respond()
}
