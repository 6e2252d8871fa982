import type { EventRecord } from '../log/event-record.js'
import type { EngineState } from '../state/engine-state.js'

/** The type of the job that an event put on offer; undefined if it did not. */
export function jobTypeOffered(state: Readonly<EngineState>, record: EventRecord): string | undefined {
  switch (record.kind) {
    case 'JOB:CREATED':
    case 'JOB:TIMED_OUT':
    case 'JOB:YIELDED':
    case 'JOB:RECURRED_AFTER_BACKOFF':
    case 'JOB:FAILED':
      return state.jobs.get(record.key)?.state === 'ACTIVATABLE' ? record.value.type : undefined
    case 'INCIDENT:RESOLVED': {
      const job = state.jobs.get(record.value.jobKey ?? -1)
      return job?.state === 'ACTIVATABLE' ? job.value.type : undefined
    }
    default:
      return undefined
  }
}
