import type { Applier } from '../applier.js'
import { makeActivatable } from './make-activatable.js'
import { withdrawJob } from './withdraw-job.js'

/** A job whose worker let the time pass or gave it back untouched, or whose back-off is over, is on offer again. */
export const jobReoffered: Applier<'JOB:TIMED_OUT' | 'JOB:RECURRED_AFTER_BACKOFF' | 'JOB:YIELDED'> = (
  state,
  { key },
) => {
  const job = state.jobs.get(key)
  if (!job) return
  withdrawJob(state, job)
  const { deadline: _deadline, recurringTime: _recurringTime, ...kept } = job.value
  job.value = kept
  makeActivatable(state, job)
}
