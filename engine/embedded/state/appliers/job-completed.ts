import type { Applier } from '../applier.js'
import { removeJob } from './remove-job.js'

/** A job is done; what it brought waits at its element. */
export const jobCompleted: Applier<'JOB:COMPLETED'> = (state, { key, value }) => {
  removeJob(state, key)
  const instance = state.instances.get(value.elementInstanceKey)
  if (!instance) return
  if (value.jobKind === 'BPMN_ELEMENT') {
    instance.triggers ??= []
    instance.triggers.push({ key, elementId: value.elementId, variables: value.variables ?? {} })
  } else if (value.jobKind === 'EXECUTION_LISTENER') {
    instance.listenerIndex += 1
  }
}
