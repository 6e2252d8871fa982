import type { Applier } from '../applier.js'
import { makeActivatable } from './make-activatable.js'

/** Somebody has helped, or help is no longer needed; a job that waited for it is on offer again. */
export const incidentResolved: Applier<'INCIDENT:RESOLVED'> = (state, { key }) => {
  const incident = state.incidents.get(key)
  if (!incident) return
  state.incidents.delete(key)
  const owner = incident.jobKey ?? incident.elementInstanceKey
  if (state.incidentOf.get(owner) === key) state.incidentOf.delete(owner)
  const job = state.jobs.get(incident.jobKey ?? -1)
  if (job && (job.state === 'FAILED' || job.state === 'ERROR_THROWN')) makeActivatable(state, job)
}
