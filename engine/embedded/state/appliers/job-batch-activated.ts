import type { Applier } from '../applier.js'
import { enter } from '../due-queue.js'
import { withdrawJob } from './withdraw-job.js'

/** A worker has jobs, until a deadline. */
export const jobBatchActivated: Applier<'JOB_BATCH:ACTIVATED'> = (state, { value }) => {
  for (const key of value.jobKeys) {
    const job = state.jobs.get(key)
    if (!job) continue
    withdrawJob(state, job)
    job.state = 'ACTIVATED'
    job.value = { ...job.value, worker: value.worker, deadline: value.deadline }
    enter(state.jobDeadlines, value.deadline, key)
  }
}
