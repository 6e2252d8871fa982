import type { ElementInstance } from '../../state/element-instance.js'
import { closeIncident } from '../flow/raise-incident.js'
import type { Work } from '../work.js'
import { briefly } from './briefly.js'

/** Takes back the job of an element instance, if it has one, with the job's incident. */
export function cancelJob(work: Work, instance: ElementInstance): void {
  const job = work.state.jobs.get(instance.jobKey ?? -1)
  if (!job) return
  work.emit('JOB:CANCELED', job.key, briefly(job.value))
  closeIncident(work, job.key)
}
