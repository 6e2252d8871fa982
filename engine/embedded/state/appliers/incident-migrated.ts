import type { Applier } from '../applier.js'

/** What waits for a person now belongs to an element of another process. */
export const incidentMigrated: Applier<'INCIDENT:MIGRATED'> = (state, { key, value }) => {
  if (state.incidents.has(key)) state.incidents.set(key, value)
}
