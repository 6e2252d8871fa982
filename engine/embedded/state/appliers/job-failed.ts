import type { Applier } from '../applier.js'
import { enter } from '../due-queue.js'
import { makeActivatable } from './make-activatable.js'
import { withdrawJob } from './withdraw-job.js'

/** A worker gave a job back; it is on offer again at once, after a while, or, without retries, not before somebody has helped. */
export const jobFailed: Applier<'JOB:FAILED'> = (state, { key, value }) => {
  const job = state.jobs.get(key)
  if (!job) return
  withdrawJob(state, job)
  const { deadline: _deadline, worker: _worker, recurringTime: _recurringTime, ...kept } = job.value
  const { errorMessage = '', errorCode = '', retries, recurringTime } = value
  job.value = {
    ...kept,
    retries,
    errorMessage,
    errorCode,
    ...(recurringTime === undefined ? {} : { recurringTime }),
  }
  if (retries > 0 && recurringTime === undefined) {
    makeActivatable(state, job)
    return
  }
  job.state = 'FAILED'
  if (retries > 0 && recurringTime !== undefined) enter(state.jobBackOffs, recurringTime, key)
}
