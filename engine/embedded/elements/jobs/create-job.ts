import type { JobKind, JobListenerEventType, JobValue } from '../../log/job-value.js'
import type { JobDefinition } from '../../model/job-definition.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, type Failure } from '../failure.js'
import { evaluateNumber, evaluateText } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** What a job is about besides its type and retries. */
export interface JobOccasion {
  readonly kind: JobKind
  readonly moment: JobListenerEventType
  readonly headers: Readonly<Record<string, string>>
}

/** What the expressions of a job definition say now. */
export interface JobTerms {
  readonly type: string
  readonly retries: number
}

/** Evaluates type and retries of a job. */
export function evaluateJob(work: Work, instance: ElementInstance, job: JobDefinition): JobTerms | Failure {
  const type = evaluateText(work, job.type, instance.key)
  if (type.kind === 'failure') return type
  if (type.value === '') {
    const message = `Expected result of the expression '${job.type.source}' to be a not-empty string, but was an empty string.`
    return failure('EXTRACT_VALUE_ERROR', message)
  }
  if (job.retries.kind === 'static') return { type: type.value, retries: Number(job.retries.source) }
  const retries = evaluateNumber(work, job.retries, instance.key)
  if (retries.kind === 'failure') return retries
  return { type: type.value, retries: Math.trunc(retries.value) }
}

/** Offers work to workers. */
export function createJob(
  work: Work,
  { key, value }: ElementInstance,
  { type, retries }: JobTerms,
  { kind, moment, headers }: JobOccasion,
): void {
  const job: JobValue = {
    type,
    retries,
    jobKind: kind,
    jobListenerEventType: moment,
    elementId: value.elementId,
    elementInstanceKey: key,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.version,
    processDefinitionKey: value.processDefinitionKey,
    processInstanceKey: value.processInstanceKey,
    customHeaders: headers,
  }
  work.emit('JOB:CREATED', work.nextKey(), job)
}
