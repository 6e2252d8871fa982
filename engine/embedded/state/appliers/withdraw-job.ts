import { leave } from '../due-queue.js'
import type { EngineState } from '../engine-state.js'
import type { Job } from '../job.js'
import { removeKey } from '../key-list.js'

/** Takes a job out of all lists of what is on offer or falls due. */
export function withdrawJob(state: EngineState, { key, value }: Job): void {
  const list = state.activatable.get(value.type)
  if (list) {
    removeKey(list, key)
    if (list.length === 0) state.activatable.delete(value.type)
  }
  if (value.deadline !== undefined) leave(state.jobDeadlines, value.deadline, key)
  if (value.recurringTime !== undefined) leave(state.jobBackOffs, value.recurringTime, key)
}
