import { present } from '../log/present.js'
import { briefly } from '../elements/jobs/briefly.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'

function noSuchJob(key: number) {
  return refuse('NOT_FOUND', `Expected to update job with key '${key}', but no such job was found`)
}

function badRetries(key: number, retries: number) {
  const reason = `Expected to update retries for job with key '${key}' with a positive amount of retries, but the amount given was '${retries}'`
  return refuse('INVALID_ARGUMENT', reason)
}

/** Gives a job more tries. Source: gateway.proto, `UpdateJobRetries`. */
export const updateJobRetries: Handler<'JOB:UPDATE_RETRIES'> = (work, { jobKey, retries }) => {
  if (!(retries > 0)) return badRetries(jobKey, retries)
  const job = work.state.jobs.get(jobKey)
  if (!job) return noSuchJob(jobKey)
  work.emit('JOB:RETRIES_UPDATED', jobKey, { ...briefly(job.value), retries })
  return respond()
}

/** Gives a worker more or less time. Source: gateway.proto, `UpdateJobTimeout`. */
export const updateJobTimeout: Handler<'JOB:UPDATE_TIMEOUT'> = (work, { jobKey, timeout }) => {
  const job = work.state.jobs.get(jobKey)
  if (!job) return noSuchJob(jobKey)
  if (job.state !== 'ACTIVATED') {
    const reason = `Expected to update the timeout of job with key '${jobKey}', but it is not active`
    return refuse('INVALID_STATE', reason)
  }
  work.emit('JOB:TIMEOUT_UPDATED', jobKey, { ...briefly(job.value), timeout, deadline: work.at + timeout })
  return respond()
}

/** Changes retries, time-out or both. Source: Zeebe 8.6, REST API "Update job". */
export const updateJob: Handler<'JOB:UPDATE'> = (work, { jobKey, retries, timeout }) => {
  const job = work.state.jobs.get(jobKey)
  if (!job) return noSuchJob(jobKey)
  if (retries !== undefined && !(retries > 0)) return badRetries(jobKey, retries)
  if (timeout !== undefined && job.state !== 'ACTIVATED') {
    const reason = `Expected to update the timeout of job with key '${jobKey}', but it is not active`
    return refuse('INVALID_STATE', reason)
  }
  const value = briefly(job.value)
  if (retries !== undefined) work.emit('JOB:RETRIES_UPDATED', jobKey, { ...value, retries })
  if (timeout !== undefined) {
    const { value: now } = present(work.state.jobs.get(jobKey))
    work.emit('JOB:TIMEOUT_UPDATED', jobKey, { ...briefly(now), timeout, deadline: work.at + timeout })
  }
  work.emit('JOB:UPDATED', jobKey, briefly(present(work.state.jobs.get(jobKey)).value))
  return respond()
}
