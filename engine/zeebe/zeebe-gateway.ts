import type { Answer, Rejection } from '../gateway/answer.js'
import type { DeployResourceResponse } from '../gateway/deployment.js'
import type { Done, Gateway } from '../gateway/gateway.js'
import type { TopologyResponse } from '../gateway/instance.js'
import type { Key } from '../gateway/job.js'
import type { TimeSource } from '../gateway/time.js'
import { activateJobs } from './activate-jobs.js'
import { openChannel, type Message } from './channel.js'
import { creationOf } from './creation.js'
import { deploymentMetadata } from './deployment-metadata.js'
import { openJobStream } from './job-stream.js'
import { keyFault } from './key-fault.js'
import { modificationOf } from './modification.js'
import { refusalOf } from './refusal.js'
import type { ZeebeLog } from './zeebe-log.js'

/** What a connection to Zeebe is opened with; credentials come from the environment (see `connection.ts`). */
export interface ZeebeGatewayOptions {
  /** HOST:PORT of the gateway. */
  readonly address: string
  /** The wall clock: deadlines on the wire and pauses between attempts are real time, whatever the hall lives by. */
  readonly time: TimeSource
  readonly log?: ZeebeLog
}

/** A real Zeebe behind the port. */
export interface ZeebeGateway extends Gateway {
  /** Whether the gateway and its broker answered when they were last asked; streams of jobs ask all the time. */
  reachable(): boolean
  /** Ends the connection; open job streams are to be closed before. */
  close(): void
}

const silent: ZeebeLog = { info: () => undefined, warn: () => undefined, error: () => undefined }
/** ms a command waits for its answer. The gateway itself gives up after 15 s. */
const patience = 20_000
/** ms an instance is waited for where the request does not say. Source: Zeebe gateway, `cluster.requestTimeout`. */
const defaultWait = 15_000
/** ms given to the way there and back. */
const margin = 2_000

/**
 * Opens the port to a Zeebe cluster. Does not wait for it: where it cannot be reached, commands are answered UNAVAILABLE or DEADLINE_EXCEEDED,
 * after either of which a command may or may not have been carried out. Commands the broker is too old for: UNIMPLEMENTED.
 *
 * @example
 * const gateway = openZeebeGateway({ address: 'localhost:26500', time: systemTime })
 * await gateway.topology()
 * gateway.close()
 */
export function openZeebeGateway(options: ZeebeGatewayOptions): ZeebeGateway {
  const { address, time, log = silent } = options
  const channel = openChannel(address)

  async function answer<Response>(
    work: () => Promise<Response>,
    method: string,
    request: object,
    keys: Readonly<Record<string, Key | undefined>> = {},
  ): Promise<Answer<Response>> {
    const fault: Rejection | undefined = keyFault(keys)
    if (fault) return fault
    try {
      return { kind: 'accepted', response: await work() }
    } catch (error) {
      return refusalOf(error, method, request)
    }
  }

  /** `fields`: those of the response the port knows; later versions of Zeebe have more. */
  function ask<Response>(
    method: string,
    request: object,
    fields: readonly (keyof Response & string)[],
    keys: Readonly<Record<string, Key | undefined>> = {},
    wait = patience,
  ): Promise<Answer<Response>> {
    return answer(
      async () => {
        const message = await channel.ask(method, request, time.now() + wait)
        return Object.fromEntries(fields.map((field) => [field, message[field]])) as Response
      },
      method,
      request,
      keys,
    )
  }

  /** A command that answers nothing, of what `field` names. */
  function order<Field extends string>(
    method: string,
    request: Readonly<Record<Field, Key>>,
    field: Field,
  ): Promise<Answer<Done>> {
    return ask<Done>(method, request, [], { [field]: request[field] })
  }

  return {
    async deployResource({ resources, ...rest }) {
      const files = resources.map(({ name, content }) => ({ name, content: Buffer.from(content) }))
      const deploy = channel.ask.bind(channel, 'DeployResource', { ...rest, resources: files })
      return answer(async () => deployment(await deploy(time.now() + patience)), 'DeployResource', rest)
    },
    deleteResource: (request) => order('DeleteResource', request, 'resourceKey'),
    createProcessInstance: (request) =>
      ask('CreateProcessInstance', creationOf(request), [...instance], {
        processDefinitionKey: request.processDefinitionKey,
      }),
    createProcessInstanceWithResult({ requestTimeout = 0, fetchVariables = [], ...request }) {
      const { processDefinitionKey } = request
      return ask(
        'CreateProcessInstanceWithResult',
        { request: creationOf(request), requestTimeout, fetchVariables },
        [...instance, 'variables'],
        { processDefinitionKey },
        (requestTimeout > 0 ? requestTimeout : defaultWait) + margin,
      )
    },
    cancelProcessInstance: (request) => order('CancelProcessInstance', request, 'processInstanceKey'),
    modifyProcessInstance: (request) =>
      order('ModifyProcessInstance', modificationOf(request), 'processInstanceKey'),
    migrateProcessInstance: (request) => order('MigrateProcessInstance', request, 'processInstanceKey'),
    activateJobs: (request) =>
      answer(
        async () => ({ jobs: await activateJobs(channel, request, time.now()) }),
        'ActivateJobs',
        request,
      ),
    streamActivatedJobs: (request, receive) => openJobStream({ channel, time, log }, request, receive),
    completeJob: (request) => order('CompleteJob', request, 'jobKey'),
    failJob: (request) => order('FailJob', request, 'jobKey'),
    throwError: (request) => order('ThrowError', request, 'jobKey'),
    updateJobRetries: (request) => order('UpdateJobRetries', request, 'jobKey'),
    updateJobTimeout: (request) => order('UpdateJobTimeout', request, 'jobKey'),
    publishMessage: (request) => ask('PublishMessage', request, ['key']),
    broadcastSignal: (request) => ask('BroadcastSignal', request, ['key', 'tenantId']),
    setVariables: (request) =>
      ask('SetVariables', request, ['key'], { elementInstanceKey: request.elementInstanceKey }),
    resolveIncident: (request) => order('ResolveIncident', request, 'incidentKey'),
    evaluateDecision: (request) =>
      ask('EvaluateDecision', request, [...decision], { decisionKey: request.decisionKey }),
    assignUserTask: () => onlyByRest('AssignUserTask'),
    completeUserTask: () => onlyByRest('CompleteUserTask'),
    updateUserTask: () => onlyByRest('UpdateUserTask'),
    async topology() {
      const answered = await ask<TopologyResponse>('Topology', {}, [...topology])
      if (answered.kind === 'accepted') return answered.response
      throw new Error(`Zeebe does not tell its topology: ${answered.code} ${answered.message}`)
    },
    reachable: () => channel.reachable(),
    close: () => channel.close(),
  }
}

const instance = ['processDefinitionKey', 'bpmnProcessId', 'version', 'processInstanceKey'] as const
const topology = ['clusterSize', 'partitionsCount', 'replicationFactor', 'gatewayVersion'] as const
const decision = [
  'decisionId',
  'decisionKey',
  'decisionName',
  'decisionVersion',
  'decisionRequirementsId',
  'decisionRequirementsKey',
  'decisionOutput',
  'evaluatedDecisions',
  'failedDecisionId',
  'failureMessage',
] as const

/** Native user tasks are commanded over Zeebe's REST gateway; its gRPC protocol has no such command. */
function onlyByRest(command: string): Promise<Rejection> {
  const message = `Expected the gRPC gateway of Zeebe to know the command ${command}, but native user tasks are served by its REST gateway only`
  return Promise.resolve({ kind: 'rejected', code: 'UNIMPLEMENTED', message })
}

function deployment(message: Message): DeployResourceResponse {
  const deployments = (message['deployments'] as readonly Message[]).map(deploymentMetadata)
  return { key: message['key'] as Key, deployments: deployments.filter((one) => one !== undefined) }
}
