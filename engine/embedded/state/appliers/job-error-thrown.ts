import { NO_CATCH_EVENT_FOUND } from '../../log/no-catch-event-found.js'
import type { Applier } from '../applier.js'
import { removeJob } from './remove-job.js'
import { withdrawJob } from './withdraw-job.js'

/** A worker threw a BPMN error: the job is over if somebody catches it, otherwise it waits for help. */
export const jobErrorThrown: Applier<'JOB:ERROR_THROWN'> = (state, { key, value }) => {
  const job = state.jobs.get(key)
  if (!job) return
  if (value.elementId !== NO_CATCH_EVENT_FOUND) {
    removeJob(state, key)
    return
  }
  withdrawJob(state, job)
  const { errorCode = '', errorMessage = '' } = value
  job.value = { ...job.value, elementId: value.elementId, errorCode, errorMessage }
  job.state = 'ERROR_THROWN'
}
