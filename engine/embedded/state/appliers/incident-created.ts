import type { Applier } from '../applier.js'

/** Something waits for a person. */
export const incidentCreated: Applier<'INCIDENT:CREATED'> = (state, { key, value }) => {
  state.incidents.set(key, value)
  state.incidentOf.set(value.jobKey ?? value.elementInstanceKey, key)
}
