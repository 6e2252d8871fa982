import type { Answer, Rejection } from '../../gateway/answer.js'
import type { DeployResourceRequest } from '../../gateway/deployment.js'
import type { Gateway } from '../../gateway/gateway.js'
import type { Key } from '../../gateway/job.js'
import type { TimeSource } from '../../gateway/time.js'
import type { EngineCommand } from '../core.js'
import { awaitResult } from './await-result.js'
import { changeCommandOfRequest } from './change-command-of-request.js'
import { commandOfRequest } from './command-of-request.js'
import type { CoreFactory } from './core-factory.js'
import type { JobDispatcher } from './job-dispatcher.js'
import { pollJobs } from './job-poll.js'
import { openJobStream } from './job-stream.js'
import type { Logger } from './logger.js'
import type { Work } from './work.js'

/** What the port's face stands on. */
export interface GatewayParts {
  readonly dispatcher: JobDispatcher
  readonly time: TimeSource
  readonly log: Logger
  readonly readResources: CoreFactory['readResources']
  /** Puts a command of the engine's own in the queue. */
  readonly append: (work: Work) => void
  /** Puts a command in the queue, or says why it is not taken. */
  readonly submit: (work: Work) => Rejection | undefined
  readonly refusal: () => Rejection | undefined
}

/** The port, in front of the loop: translates each request, and answers when the loop does. */
export function embeddedGateway(parts: GatewayParts): Gateway {
  const { dispatcher, time, log, submit } = parts

  function ask<Response>(command: EngineCommand | Rejection): Promise<Answer<Response>> {
    if (command.kind === 'rejected') return Promise.resolve(command)
    return new Promise((resolve) => {
      // The core answers each kind of command in the port's shape for it.
      const refused = submit({ command, answered: (answer) => resolve(answer as Answer<Response>) })
      if (refused) resolve(refused)
    })
  }

  function giveBack(jobKey: Key): void {
    parts.append({ command: { kind: 'JOB:YIELD', jobKey: Number(jobKey) }, answered: () => undefined })
  }

  async function deployment(request: DeployResourceRequest): Promise<EngineCommand | Rejection> {
    try {
      const resources = await parts.readResources(request.resources)
      return 'kind' in resources ? resources : { kind: 'DEPLOYMENT:CREATE', resources }
    } catch (error) {
      const names = request.resources.map(({ name }) => name)
      log.error({ error, names }, 'files to be deployed could not be read by a bug')
      const reason = error instanceof Error ? error.message : String(error)
      const message = `Expected to read '${names.join("', '")}', but an unexpected error occurred: ${reason}`
      return { kind: 'rejected', code: 'INTERNAL', message }
    }
  }

  return {
    async deployResource(request) {
      const refusal = parts.refusal()
      if (refusal) return refusal
      return ask(await deployment(request))
    },
    createProcessInstance: (request) => ask(commandOfRequest.createProcessInstance(request)),
    createProcessInstanceWithResult: (request) => awaitResult(request, time, submit),
    cancelProcessInstance: (request) => ask(commandOfRequest.cancelProcessInstance(request)),
    async activateJobs(request) {
      return parts.refusal() ?? pollJobs(dispatcher, time, giveBack, request)
    },
    streamActivatedJobs: (request, receive) => openJobStream(dispatcher, log, giveBack, request, receive),
    completeJob: (request) => ask(commandOfRequest.completeJob(request)),
    failJob: (request) => ask(commandOfRequest.failJob(request)),
    throwError: (request) => ask(commandOfRequest.throwError(request)),
    updateJobRetries: (request) => ask(commandOfRequest.updateJobRetries(request)),
    updateJobTimeout: (request) => ask(commandOfRequest.updateJobTimeout(request)),
    publishMessage: (request) => ask(commandOfRequest.publishMessage(request)),
    setVariables: (request) => ask(commandOfRequest.setVariables(request)),
    resolveIncident: (request) => ask(commandOfRequest.resolveIncident(request)),
    evaluateDecision: (request) => ask(commandOfRequest.evaluateDecision(request)),
    broadcastSignal: (request) => ask(changeCommandOfRequest.broadcastSignal(request)),
    modifyProcessInstance: (request) => ask(changeCommandOfRequest.modifyProcessInstance(request)),
    migrateProcessInstance: (request) => ask(changeCommandOfRequest.migrateProcessInstance(request)),
    deleteResource: (request) => ask(changeCommandOfRequest.deleteResource(request)),
    assignUserTask: (request) => ask(changeCommandOfRequest.assignUserTask(request)),
    completeUserTask: (request) => ask(changeCommandOfRequest.completeUserTask(request)),
    updateUserTask: (request) => ask(changeCommandOfRequest.updateUserTask(request)),
    topology: () =>
      Promise.resolve({ clusterSize: 1, partitionsCount: 1, replicationFactor: 1, gatewayVersion: '8.8.0' }),
  }
}
