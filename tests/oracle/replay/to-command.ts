import type { EngineCommand } from '../../../engine/embedded/core.js'
import { given } from './given.js'
import { keysHere } from './keys-here.js'
import type { CommandStep, StepActivation, StepResult, StepValue } from './recording.js'

/** A command without its kind. */
type Payload<Kind extends EngineCommand['kind']> = Omit<Extract<EngineCommand, { kind: Kind }>, 'kind'>

/** What the engine's own clock brings, and what needs its resources read first. */
type Elsewhere =
  'DEPLOYMENT:CREATE' | 'TIMER:TRIGGER' | 'JOB:TIME_OUT' | 'JOB:RECUR_AFTER_BACKOFF' | 'MESSAGE:EXPIRE'

type ClientKind = Exclude<EngineCommand['kind'], Elsewhere>

/** From Zeebe's fields to those of the command; `key` and all keys inside `value` are the engine's. */
const payloads: {
  readonly [Kind in ClientKind]: (value: StepValue, key: number) => Payload<Kind>
} = {
  'PROCESS_INSTANCE_CREATION:CREATE': creation,
  'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT': creation,
  'PROCESS_INSTANCE:CANCEL': (_, key) => ({ processInstanceKey: key }),
  'PROCESS_INSTANCE_MODIFICATION:MODIFY': (value) => ({
    processInstanceKey: value.processInstanceKey ?? -1,
    activateInstructions: (value.activateInstructions ?? []).map(
      ({ elementId, ancestorScopeKey = -1, variableInstructions = [] }) => ({
        elementId,
        ancestorElementInstanceKey: ancestorScopeKey,
        variableInstructions: variableInstructions.map(({ elementId: scopeId = '', variables = {} }) => ({
          scopeId,
          variables: JSON.stringify(variables),
        })),
      }),
    ),
    terminateInstructions: value.terminateInstructions ?? [],
  }),
  'PROCESS_INSTANCE_MIGRATION:MIGRATE': (value) => ({
    processInstanceKey: value.processInstanceKey ?? -1,
    targetProcessDefinitionKey: value.targetProcessDefinitionKey ?? -1,
    mappingInstructions: value.mappingInstructions ?? [],
  }),
  'RESOURCE_DELETION:DELETE': ({ resourceKey = -1 }) => ({ resourceKey }),
  'JOB_BATCH:ACTIVATE': ({ type = '', worker = '', timeout = 0, maxJobsToActivate = 0 }) => ({
    type,
    worker,
    timeout,
    maxJobsToActivate,
  }),
  'JOB:COMPLETE': (value, key) => ({
    jobKey: key,
    ...document(value),
    ...given({ result: value.result && decision(value.result) }),
  }),
  'AD_HOC_SUB_PROCESS_INSTRUCTION:ACTIVATE': (value) => ({
    adHocSubProcessInstanceKey: value.adHocSubProcessInstanceKey ?? -1,
    activateElements: (value.activateElements ?? []).map(activation),
    ...given({ cancelRemainingInstances: value.cancelRemainingInstances }),
  }),
  'JOB:FAIL': ({ retries = 0, errorMessage, retryBackoff, ...value }, key) => ({
    jobKey: key,
    retries,
    ...given({ errorMessage, retryBackOff: retryBackoff }),
    ...document(value),
  }),
  'JOB:THROW_ERROR': ({ errorCode = '', errorMessage, ...value }, key) => ({
    jobKey: key,
    errorCode,
    ...given({ errorMessage }),
    ...document(value),
  }),
  'JOB:UPDATE_RETRIES': ({ retries = 0 }, key) => ({ jobKey: key, retries }),
  'JOB:UPDATE_TIMEOUT': ({ timeout = 0 }, key) => ({ jobKey: key, timeout }),
  'JOB:UPDATE': ({ retries, timeout }, key) => ({ jobKey: key, ...given({ retries, timeout }) }),
  'JOB:YIELD': (_, key) => ({ jobKey: key }),
  'MESSAGE:PUBLISH': ({ name = '', correlationKey = '', timeToLive, messageId, ...value }) => ({
    name,
    correlationKey,
    ...given({ timeToLive, messageId }),
    ...document(value),
  }),
  'MESSAGE_CORRELATION:CORRELATE': ({ name = '', correlationKey = '', ...value }) => ({
    name,
    correlationKey,
    ...document(value),
  }),
  'SIGNAL:BROADCAST': ({ signalName = '', ...value }) => ({ signalName, ...document(value) }),
  'VARIABLE_DOCUMENT:UPDATE': ({ scopeKey = -1, updateSemantics, ...value }) => ({
    elementInstanceKey: scopeKey,
    variables: '{}',
    ...document(value),
    local: updateSemantics === 'LOCAL',
  }),
  'CONDITIONAL_EVALUATION:EVALUATE': ({ processDefinitionKey, ...value }) => ({
    ...given({ processDefinitionKey }),
    ...document(value),
  }),
  'INCIDENT:RESOLVE': (_, key) => ({ incidentKey: key }),
  'DECISION_EVALUATION:EVALUATE': ({ decisionId, ...value }) => ({
    ...given({ decisionId }),
    ...document(value),
  }),
  'USER_TASK:ASSIGN': ({ assignee = '', action }, key) => ({
    userTaskKey: key,
    assignee,
    ...given({ action }),
  }),
  'USER_TASK:CLAIM': ({ assignee = '', action }, key) => ({
    userTaskKey: key,
    assignee,
    ...given({ action }),
  }),
  'USER_TASK:UPDATE': ({ action, ...value }, key) => ({
    userTaskKey: key,
    changes: changes(value),
    ...given({ action }),
  }),
  'USER_TASK:COMPLETE': ({ action, ...value }, key) => ({
    userTaskKey: key,
    ...document(value),
    ...given({ action }),
  }),
}

/** The engine's command for a client's step; `undefined` if the engine has none of that kind. `here` leads to the engine's keys. */
export function toCommand(step: CommandStep, here: (key: number) => number): EngineCommand | undefined {
  if (!isClientKind(step.cmd)) return undefined
  const value = keysHere(step.value ?? {}, here)
  return { kind: step.cmd, ...payloads[step.cmd](value, here(step.key)) } as EngineCommand
}

function isClientKind(kind: string): kind is ClientKind {
  return Object.hasOwn(payloads, kind)
}

function creation({
  bpmnProcessId = '',
  processDefinitionKey,
  version = -1,
  startInstructions,
  ...value
}: StepValue) {
  return {
    ...(bpmnProcessId === '' ? given({ processDefinitionKey }) : { bpmnProcessId }),
    ...(version > 0 ? { version } : {}),
    ...given({ startInstructions }),
    ...document(value),
  }
}

function document({ variables }: Pick<StepValue, 'variables'>): { readonly variables?: string } {
  return variables === undefined ? {} : { variables: JSON.stringify(variables) }
}

function activation({ elementId, ...value }: StepActivation) {
  return { elementId, ...document(value) }
}

/** Of its corrections Zeebe takes those it is told the names of. */
function decision({
  corrections = {},
  correctedAttributes = [],
  activateElements = [],
  ...rest
}: StepResult) {
  const corrected = Object.entries(corrections).filter(([name]) => correctedAttributes.includes(name))
  return {
    ...rest,
    activateElements: activateElements.map(activation),
    corrections: Object.fromEntries(corrected),
  }
}

/** Zeebe names what changes; what is named without a value is cleared. */
function changes(value: StepValue): Payload<'USER_TASK:UPDATE'>['changes'] {
  const { changedAttributes = [], candidateGroupsList = [], candidateUsersList = [] } = value
  const { dueDate = '', followUpDate = '', priority = 50 } = value
  const all = { candidateGroupsList, candidateUsersList, dueDate: String(dueDate), followUpDate, priority }
  return Object.fromEntries(Object.entries(all).filter(([name]) => changedAttributes.includes(name)))
}
