import type { Applier } from '../applier.js'
import type { Job } from '../job.js'
import { makeActivatable } from './make-activatable.js'

/** There is work for workers. */
export const jobCreated: Applier<'JOB:CREATED'> = (state, { key, value }) => {
  const job: Job = { key, value, state: 'ACTIVATABLE' }
  state.jobs.set(key, job)
  makeActivatable(state, job)
  const instance = state.instances.get(value.elementInstanceKey)
  if (instance) instance.jobKey = key
}
