import type { JobValue } from '../log/job-value.js'

/** A job that is not done yet. `value` holds its present retries, worker, deadline and headers. */
export interface Job {
  readonly key: number
  value: JobValue
  state: 'ACTIVATABLE' | 'ACTIVATED' | 'FAILED' | 'ERROR_THROWN'
}
