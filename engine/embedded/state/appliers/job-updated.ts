import type { Applier } from '../applier.js'
import { enter, leave } from '../due-queue.js'

/** Retries or deadline of a job have changed. */
export const jobUpdated: Applier<'JOB:RETRIES_UPDATED' | 'JOB:TIMEOUT_UPDATED' | 'JOB:UPDATED'> = (
  state,
  { key, value },
) => {
  const job = state.jobs.get(key)
  if (!job) return
  const before = job.value.deadline
  const after = value.deadline
  if (before !== undefined && after !== undefined && before !== after) {
    leave(state.jobDeadlines, before, key)
    enter(state.jobDeadlines, after, key)
  }
  job.value = { ...job.value, retries: value.retries, ...(after === undefined ? {} : { deadline: after }) }
}
