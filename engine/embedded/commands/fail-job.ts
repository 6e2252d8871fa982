import { briefly } from '../elements/jobs/briefly.js'
import { setLocalVariables } from '../elements/variables/set-variables.js'
import type { ErrorType } from '../log/error-type.js'
import type { JobKind } from '../log/job-value.js'
import { Refusal } from '../log/refusal.js'
import { respond } from './answers.js'
import type { Handler } from './handler.js'
import { workableJob } from './job-guard.js'
import { readDocument } from './read-document.js'

const noRetries = {
  BPMN_ELEMENT: 'JOB_NO_RETRIES',
  EXECUTION_LISTENER: 'EXECUTION_LISTENER_NO_RETRIES',
  TASK_LISTENER: 'TASK_LISTENER_NO_RETRIES',
  AD_HOC_SUB_PROCESS: 'AD_HOC_SUB_PROCESS_NO_RETRIES',
} satisfies Record<JobKind, ErrorType>

/** A worker could not do a job. Source: gateway.proto, `FailJob`. */
export const failJob: Handler<'JOB:FAIL'> = (work, command) => {
  const job = workableJob(work, command.jobKey, 'fail')
  if (job instanceof Refusal) return job
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { retries, errorMessage = '', retryBackOff = 0 } = command
  const { deadline: _deadline, ...before } = briefly(job.value)
  const backOff = retries > 0 && retryBackOff > 0
  work.emit('JOB:FAILED', job.key, {
    ...before,
    retries,
    errorMessage,
    variables,
    ...(backOff ? { retryBackoff: retryBackOff, recurringTime: work.at + retryBackOff } : {}),
  })
  const instance = work.state.instances.get(job.value.elementInstanceKey)
  if (instance) setLocalVariables(work, instance, variables)
  if (retries <= 0) {
    const { elementId, elementInstanceKey, bpmnProcessId, processDefinitionKey, processInstanceKey } =
      job.value
    work.emit('INCIDENT:CREATED', work.nextKey(), {
      errorType: noRetries[job.value.jobKind],
      errorMessage: errorMessage === '' ? 'No more retries left.' : errorMessage,
      elementId,
      elementInstanceKey,
      bpmnProcessId,
      processDefinitionKey,
      processInstanceKey,
      variableScopeKey: elementInstanceKey,
      jobKey: job.key,
    })
  }
  return respond()
}
