import { briefly } from '../elements/jobs/briefly.js'
import { Refusal } from '../log/refusal.js'
import { respond } from './answers.js'
import type { Handler } from './handler.js'
import { workableJob } from './job-guard.js'
import { readDocument } from './read-document.js'

/** A worker is done. Source: gateway.proto, `CompleteJob`. */
export const completeJob: Handler<'JOB:COMPLETE'> = (work, command) => {
  const job = workableJob(work, command.jobKey, 'complete')
  if (job instanceof Refusal) return job
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { jobKind, elementInstanceKey } = job.value
  work.emit('JOB:COMPLETED', job.key, { ...briefly(job.value), variables })
  const instance = work.state.instances.get(elementInstanceKey)
  if (!instance) return respond()
  if (jobKind === 'EXECUTION_LISTENER' && instance.state === 'ACTIVATING') {
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: instance.key, value: { ...instance.value, flows: [] } })
  } else {
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
  }
  return respond()
}
