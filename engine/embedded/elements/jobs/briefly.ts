import type { JobValue } from '../../log/job-value.js'

/** What later records say of a job: all but the headers, which its creation tells. */
export function briefly({ customHeaders: _customHeaders, ...value }: JobValue): JobValue {
  return value
}
