import type { EngineState } from '../engine-state.js'
import { withdrawJob } from './withdraw-job.js'

/** Takes a job out of the state. */
export function removeJob(state: EngineState, key: number): void {
  const job = state.jobs.get(key)
  if (!job) return
  withdrawJob(state, job)
  state.jobs.delete(key)
  const instance = state.instances.get(job.value.elementInstanceKey)
  if (instance?.jobKey === key) delete instance.jobKey
}
