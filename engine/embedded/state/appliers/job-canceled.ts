import type { Applier } from '../applier.js'
import { removeJob } from './remove-job.js'

/** Nobody needs a job any more. */
export const jobCanceled: Applier<'JOB:CANCELED'> = (state, { key }) => {
  removeJob(state, key)
}
