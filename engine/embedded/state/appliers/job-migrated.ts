import type { Applier } from '../applier.js'

/** A job now belongs to an element of another process; its type, retries and headers stay. */
export const jobMigrated: Applier<'JOB:MIGRATED'> = (state, { key, value }) => {
  const job = state.jobs.get(key)
  if (!job) return
  const { elementId, bpmnProcessId, processDefinitionKey, processDefinitionVersion } = value
  job.value = { ...job.value, elementId, bpmnProcessId, processDefinitionKey, processDefinitionVersion }
}
