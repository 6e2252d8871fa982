import type { ObservedElement, ObservedJob } from '../../gateway/observation.js'
import type { EventRecord } from '../core.js'
import { visibleVariables, type VariablesByScope } from './observed-variables.js'

interface JobSoFar {
  readonly job: Omit<ObservedJob, 'variables'>
  /** Position of the record that brought it into its state. */
  readonly since: number
}

type JobRecord = Extract<EventRecord, { kind: `JOB:${string}` }>

// Undefined: the record leaves the job in the state it was in.
const states = {
  'JOB:CREATED': () => 'activatable',
  'JOB:COMPLETED': () => 'completed',
  'JOB:FAILED': ({ value }) => (value.retries > 0 && !value.retryBackoff ? 'activatable' : 'failed'),
  'JOB:ERROR_THROWN': () => 'errorThrown',
  'JOB:CANCELED': () => 'canceled',
  'JOB:TIMED_OUT': () => 'activatable',
  'JOB:YIELDED': () => 'activatable',
  'JOB:RECURRED_AFTER_BACKOFF': () => 'activatable',
  'JOB:RETRIES_UPDATED': () => undefined,
  'JOB:TIMEOUT_UPDATED': () => undefined,
  'JOB:UPDATED': () => undefined,
  'JOB:MIGRATED': () => undefined,
} satisfies Record<JobRecord['kind'], (record: JobRecord) => ObservedJob['state'] | undefined>

function isOfJob(record: EventRecord): record is JobRecord {
  return record.kind in states
}

/** The jobs of an instance as they stand. */
export function observedJobs(
  records: readonly EventRecord[],
  activationOf: (job: number) => number,
  elements: readonly ObservedElement[],
  variables: VariablesByScope,
): readonly ObservedJob[] {
  const scopes = new Map(elements.map((element) => [element.key, element]))
  return [...jobsOf(records)].map(([key, { job, since }]) => {
    const handedOut = job.state === 'activatable' && activationOf(key) > since
    return {
      ...job,
      state: handedOut ? 'activated' : job.state,
      variables: visibleVariables(job.elementInstanceKey, scopes, variables),
    }
  })
}

function jobsOf(records: readonly EventRecord[]): Map<number, JobSoFar> {
  const jobs = new Map<number, JobSoFar>()
  for (const record of records) {
    if (isOfJob(record)) jobs.set(record.key, after(record, jobs.get(record.key)))
    const unblocked = record.kind === 'INCIDENT:RESOLVED' ? record.value.jobKey : undefined
    const known = unblocked === undefined ? undefined : jobs.get(unblocked)
    if (unblocked !== undefined && known?.job.state === 'failed') {
      jobs.set(unblocked, { job: { ...known.job, state: 'activatable' }, since: record.position })
    }
  }
  return jobs
}

function after(record: JobRecord, before: JobSoFar | undefined): JobSoFar {
  const { value, key, position } = record
  const state = states[record.kind](record)
  return {
    job: {
      key: String(key),
      type: value.type,
      elementId: value.elementId,
      elementInstanceKey: String(value.elementInstanceKey),
      state: state ?? before?.job.state ?? 'activatable',
      retries: value.retries,
      customHeaders: before?.job.customHeaders ?? JSON.stringify(value.customHeaders ?? {}),
    },
    since: state === undefined && before ? before.since : position,
  }
}
