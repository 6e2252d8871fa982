import { present } from '../log/present.js'
import type { ActivatedJob } from '../../gateway/job.js'
import type { Refusal } from '../log/refusal.js'
import type { Job } from '../state/job.js'
import { visibleVariables } from '../state/variable-scopes.js'
import { refuse, respond } from './answers.js'
import type { EngineCommand } from './command.js'
import { documentText } from './document-text.js'
import type { CommandWork, Handler } from './handler.js'

type Activate = Extract<EngineCommand, { readonly kind: 'JOB_BATCH:ACTIVATE' }>

function check({ type, timeout, maxJobsToActivate }: Activate): Refusal | undefined {
  if (type === '') {
    return refuse(
      'INVALID_ARGUMENT',
      'Expected to activate job batch with type to be present, but it was blank',
    )
  }
  if (!(timeout > 0)) {
    const reason = `Expected to activate job batch with timeout to be greater than zero, but it was '${timeout}'`
    return refuse('INVALID_ARGUMENT', reason)
  }
  if (maxJobsToActivate > 0) return undefined
  const reason = `Expected to activate job batch with max jobs to activate to be greater than zero, but it was '${maxJobsToActivate}'`
  return refuse('INVALID_ARGUMENT', reason)
}

function describe(work: CommandWork, { key, value }: Job, fetch: readonly string[]): ActivatedJob {
  return {
    key: String(key),
    type: value.type,
    processInstanceKey: String(value.processInstanceKey),
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.processDefinitionVersion,
    processDefinitionKey: String(value.processDefinitionKey),
    elementId: value.elementId,
    elementInstanceKey: String(value.elementInstanceKey),
    customHeaders: JSON.stringify(value.customHeaders ?? {}),
    worker: value.worker ?? '',
    retries: value.retries,
    deadline: value.deadline ?? -1,
    variables: documentText(visibleVariables(work.state, value.elementInstanceKey, fetch)),
    tenantId: '<default>',
  }
}

/** Hands jobs to a worker, the oldest first. Source: gateway.proto, `ActivateJobs`. */
export const activateJobs: Handler<'JOB_BATCH:ACTIVATE'> = (work, command) => {
  const refused = check(command)
  if (refused) return refused
  const { type, worker, timeout, maxJobsToActivate, fetchVariable = [] } = command
  const jobKeys = (work.state.activatable.get(type) ?? []).slice(0, maxJobsToActivate)
  if (jobKeys.length > 0) {
    work.emit('JOB_BATCH:ACTIVATED', -1, { type, worker, deadline: work.at + timeout, jobKeys })
  }
  const jobs = jobKeys.map((key) => describe(work, present(work.state.jobs.get(key)), fetchVariable))
  return respond({ jobs })
}
