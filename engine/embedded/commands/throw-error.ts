import { findCatcher } from '../elements/events/find-catcher.js'
import { triggerEvent } from '../elements/events/trigger-event.js'
import { uncaughtError } from '../elements/events/uncaught-error.js'
import { briefly } from '../elements/jobs/briefly.js'
import { NO_CATCH_EVENT_FOUND } from '../log/no-catch-event-found.js'
import { Refusal } from '../log/refusal.js'
import { refuse, respond } from './answers.js'
import type { Handler } from './handler.js'
import { workableJob } from './job-guard.js'
import { readDocument } from './read-document.js'

/** A worker throws a BPMN error. Source: gateway.proto, `ThrowError`. */
export const throwError: Handler<'JOB:THROW_ERROR'> = (work, command) => {
  const job = workableJob(work, command.jobKey, 'throw an error for')
  if (job instanceof Refusal) return job
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const { jobKind, type, processInstanceKey: root } = job.value
  if (jobKind === 'EXECUTION_LISTENER' || jobKind === 'TASK_LISTENER') {
    const reason = `Cannot throw BPMN error from ${jobKind} job with key '${job.key}', type '${type}' and processInstanceKey '${root}'`
    return refuse('INVALID_STATE', reason)
  }
  const { errorCode, errorMessage = '' } = command
  const instance = work.state.instances.get(job.value.elementInstanceKey)
  const catcher = instance && findCatcher(work, instance, 'error', errorCode)
  const value = { ...briefly(job.value), errorCode, errorMessage, variables }
  if (catcher) {
    work.emit('JOB:ERROR_THROWN', job.key, value)
    triggerEvent(work, catcher.host, catcher.event, variables)
    return respond()
  }
  work.emit('JOB:ERROR_THROWN', job.key, { ...value, elementId: NO_CATCH_EVENT_FOUND })
  if (!instance) return respond()
  const { elementInstanceKey, bpmnProcessId, processDefinitionKey, processInstanceKey } = job.value
  const { errorType, message } = uncaughtError(work, instance, errorCode, errorMessage)
  work.emit('INCIDENT:CREATED', work.nextKey(), {
    errorType,
    errorMessage: message,
    elementId: NO_CATCH_EVENT_FOUND,
    elementInstanceKey,
    bpmnProcessId,
    processDefinitionKey,
    processInstanceKey,
    variableScopeKey: elementInstanceKey,
    jobKey: job.key,
  })
  return respond()
}
