import type { Refusal } from '../log/refusal.js'
import type { Job } from '../state/job.js'
import { refuse } from './answers.js'
import type { CommandWork } from './handler.js'

/** The job a worker speaks of, if it may still be worked on. `intent`: "complete", "fail" … */
export function workableJob(work: CommandWork, key: number, intent: string): Job | Refusal {
  const job = work.state.jobs.get(key)
  if (!job) {
    return refuse('NOT_FOUND', `Expected to ${intent} job with key '${key}', but no such job was found`)
  }
  if (job.state === 'ACTIVATABLE' || job.state === 'ACTIVATED') return job
  return refuse(
    'INVALID_STATE',
    `Expected to ${intent} job with key '${key}', but it is in state '${job.state}'`,
  )
}
