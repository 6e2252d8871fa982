import type {
  CancelProcessInstanceRequest,
  CreateProcessInstanceRequest,
  CreateProcessInstanceWithResultRequest,
  EvaluateDecisionRequest,
  PublishMessageRequest,
  ResolveIncidentRequest,
  SetVariablesRequest,
} from '../../gateway/instance.js'
import type { Rejection } from '../../gateway/answer.js'
import type {
  CompleteJobRequest,
  FailJobRequest,
  Key,
  ThrowErrorRequest,
  UpdateJobRetriesRequest,
  UpdateJobTimeoutRequest,
} from '../../gateway/job.js'
import type { EngineCommand } from '../core.js'
import { resultForCore } from './job-result.js'
import { keyNumber } from './key-number.js'

/** A command for the core, or why the request cannot be one. */
type Translated = EngineCommand | Rejection

function withKey(field: string, key: Key, command: (key: number) => EngineCommand): Translated {
  const number = keyNumber(field, key)
  return typeof number === 'number' ? command(number) : number
}

function start({ processDefinitionKey, ...request }: CreateProcessInstanceRequest) {
  if (processDefinitionKey === undefined) return request
  const key = keyNumber('processDefinitionKey', processDefinitionKey)
  return typeof key === 'number' ? { ...request, processDefinitionKey: key } : key
}

/** What each request of the port asks of the core: the same fields, keys as numbers. */
export const commandOfRequest = {
  createProcessInstance(request: CreateProcessInstanceRequest): Translated {
    const started = start(request)
    return 'kind' in started ? started : { kind: 'PROCESS_INSTANCE_CREATION:CREATE', ...started }
  },
  createProcessInstanceWithResult(request: CreateProcessInstanceWithResultRequest): Translated {
    const { requestTimeout: _, fetchVariables, ...creation } = request
    const started = start(creation)
    if ('kind' in started) return started
    const fetched = fetchVariables ? { fetchVariables } : {}
    return { kind: 'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT', ...started, ...fetched }
  },
  cancelProcessInstance: (request: CancelProcessInstanceRequest): Translated =>
    withKey('processInstanceKey', request.processInstanceKey, (processInstanceKey) => ({
      kind: 'PROCESS_INSTANCE:CANCEL',
      processInstanceKey,
    })),
  completeJob: ({ jobKey: key, result, ...request }: CompleteJobRequest): Translated =>
    withKey('jobKey', key, (jobKey) => ({
      kind: 'JOB:COMPLETE',
      jobKey,
      ...request,
      ...(result ? { result: resultForCore(result) } : {}),
    })),
  failJob: ({ jobKey: key, ...request }: FailJobRequest): Translated =>
    withKey('jobKey', key, (jobKey) => ({ kind: 'JOB:FAIL', jobKey, ...request })),
  throwError: ({ jobKey: key, ...request }: ThrowErrorRequest): Translated =>
    withKey('jobKey', key, (jobKey) => ({ kind: 'JOB:THROW_ERROR', jobKey, ...request })),
  updateJobRetries: ({ jobKey: key, retries }: UpdateJobRetriesRequest): Translated =>
    withKey('jobKey', key, (jobKey) => ({ kind: 'JOB:UPDATE_RETRIES', jobKey, retries })),
  updateJobTimeout: ({ jobKey: key, timeout }: UpdateJobTimeoutRequest): Translated =>
    withKey('jobKey', key, (jobKey) => ({ kind: 'JOB:UPDATE_TIMEOUT', jobKey, timeout })),
  publishMessage: (request: PublishMessageRequest): Translated => ({ kind: 'MESSAGE:PUBLISH', ...request }),
  setVariables: ({ elementInstanceKey: key, ...request }: SetVariablesRequest): Translated =>
    withKey('elementInstanceKey', key, (elementInstanceKey) => ({
      kind: 'VARIABLE_DOCUMENT:UPDATE',
      elementInstanceKey,
      ...request,
    })),
  resolveIncident: (request: ResolveIncidentRequest): Translated =>
    withKey('incidentKey', request.incidentKey, (incidentKey) => ({ kind: 'INCIDENT:RESOLVE', incidentKey })),
  evaluateDecision({ decisionKey: key, ...request }: EvaluateDecisionRequest): Translated {
    if (key === undefined) return { kind: 'DECISION_EVALUATION:EVALUATE', ...request }
    return withKey('decisionKey', key, (decisionKey) => ({
      kind: 'DECISION_EVALUATION:EVALUATE',
      decisionKey,
      ...request,
    }))
  },
}
