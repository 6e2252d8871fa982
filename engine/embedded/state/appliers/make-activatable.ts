import { addKey } from '../key-list.js'
import type { EngineState } from '../engine-state.js'
import type { Job } from '../job.js'

/** Lets workers have a job. */
export function makeActivatable(state: EngineState, job: Job): void {
  job.state = 'ACTIVATABLE'
  const list = state.activatable.get(job.value.type)
  if (list) addKey(list, job.key)
  else state.activatable.set(job.value.type, [job.key])
}
