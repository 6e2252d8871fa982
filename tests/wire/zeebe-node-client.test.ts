import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZBClient } from 'zeebe-node'
import { sampleDecision } from '../gateway/sample-decision.js'
import { end, sampleProcess, sequence, start } from '../gateway/sample-process.js'
import { unique } from '../gateway/world.js'
import { serveEngine, type ServedEngine } from './served-engine.js'
import * as models from './wire-models.js'

let served: ServedEngine
let client: ZBClient

beforeAll(async () => {
  served = await serveEngine()
  client = new ZBClient(served.address, { loglevel: 'NONE', retry: false })
})
afterAll(async () => {
  await client.close()
  await served.close()
})

/** Deploys the model under a name of its own and answers that name. */
async function deployed(model: (id: string) => string): Promise<string> {
  const id = unique('process')
  await client.deployResource({ name: `${id}.bpmn`, process: Buffer.from(model(id)) })
  return id
}

const wish = { worker: 'tests', timeout: 60_000, maxJobsToActivate: 10, requestTimeout: 10_000 }

async function oneJobOf(type: string) {
  const [job] = await client.activateJobs({ ...wish, type })
  if (!job) throw new Error(`Expected a job of type ${type}, but there is none`)
  return job
}

const passing = (id: string): string => sampleProcess(id, sequence(start, end))

describe('zeebe-node, as a client,', () => {
  it('reads the topology', async () => {
    const { brokers, clusterSize, gatewayVersion } = await client.topology()

    expect(clusterSize).toBe(1)
    expect(gatewayVersion).toMatch(/^8\./)
    expect(brokers).toMatchObject([
      {
        nodeId: 0,
        host: '127.0.0.1',
        port: served.port,
        partitions: [{ partitionId: 1, role: 'LEADER', health: 'HEALTHY' }],
      },
    ])
  })

  it('deploys by the old command and by the new one, and is told the same version', async () => {
    const id = unique('process')
    const content = Buffer.from(passing(id))
    const old = await client.deployProcess({ name: `${id}.bpmn`, definition: content })
    const now = await client.deployResource({ name: `${id}.bpmn`, process: content })

    expect(old.processes).toMatchObject([{ bpmnProcessId: id, version: 1, resourceName: `${id}.bpmn` }])
    expect(now.deployments[0]?.process.processDefinitionKey).toBe(old.processes[0]?.processDefinitionKey)
  })

  it('starts an instance, of a version and at an element', async () => {
    const id = await deployed(models.twoJobs)
    const first = await client.createProcessInstance({ bpmnProcessId: id, variables: { 案号: 'A-1' } })
    const second = await client.createProcessInstance({
      bpmnProcessId: id,
      version: 1,
      variables: {},
      startInstructions: [{ elementId: 'second' }],
    })

    expect(first).toMatchObject({ bpmnProcessId: id, version: 1, tenantId: '<default>' })
    expect(await oneJobOf(`first-${id}`)).toMatchObject({
      processInstanceKey: first.processInstanceKey,
      variables: { 案号: 'A-1' },
    })
    expect(await oneJobOf(`second-${id}`)).toMatchObject({ processInstanceKey: second.processInstanceKey })
  })

  it('waits for the result of an instance, of which it may name the variables', async () => {
    const id = await deployed(passing)
    const answer = await client.createProcessInstanceWithResult({
      bpmnProcessId: id,
      variables: { a: 1, b: 2 },
      fetchVariables: ['b'],
    })

    expect(answer).toMatchObject({ bpmnProcessId: id, variables: { b: 2 } })
  })

  it('gives up waiting for a result when the time is out, and the instance goes on', async () => {
    const id = await deployed(models.oneJob)
    const asked = client.createProcessInstanceWithResult({
      bpmnProcessId: id,
      variables: {},
      requestTimeout: 300,
    })

    await expect(asked).rejects.toMatchObject({ code: 4 })
    expect(await oneJobOf(`job-${id}`)).toMatchObject({ bpmnProcessId: id })
  })

  it('publishes a message, once by its id', async () => {
    const id = await deployed(models.waitingForMessage)
    const asked = client.createProcessInstanceWithResult({
      bpmnProcessId: id,
      variables: { caseNumber: 'A-1' },
      requestTimeout: 30_000,
    })
    const answer = {
      name: `answer-${id}`,
      correlationKey: 'A-1',
      messageId: 'one',
      timeToLive: 60_000,
      variables: { granted: true },
    }
    await client.publishMessage(answer)

    expect((await asked).variables).toEqual({ caseNumber: 'A-1', granted: true })
    await expect(client.publishMessage(answer)).rejects.toMatchObject({
      code: 6,
      details:
        "Command 'PUBLISH' rejected with code 'ALREADY_EXISTS': Expected to publish a new message with id 'one', but a message with that id was already published",
    })
  })

  it('starts an instance by a message', async () => {
    const id = await deployed(models.startedByMessage)
    await client.publishStartMessage({ name: `start-${id}`, timeToLive: 1_000, variables: { n: 7 } })

    expect(await oneJobOf(`job-${id}`)).toMatchObject({ bpmnProcessId: id, variables: { n: 7 } })
  })

  it('broadcasts a signal', async () => {
    const id = await deployed(models.startedBySignal)
    const { key } = await client.broadcastSignal({ signalName: `signal-${id}`, variables: { n: 8 } })

    expect(key).toMatch(/^\d+$/)
    expect(await oneJobOf(`job-${id}`)).toMatchObject({ bpmnProcessId: id, variables: { n: 8 } })
  })

  it('cancels an instance, once', async () => {
    const id = await deployed(models.oneJob)
    const { processInstanceKey } = await client.createProcessInstance({ bpmnProcessId: id, variables: {} })
    const job = await oneJobOf(`job-${id}`)
    await client.cancelProcessInstance(processInstanceKey)

    await expect(client.completeJob({ jobKey: job.key, variables: {} })).rejects.toMatchObject({ code: 5 })
    await expect(client.cancelProcessInstance(processInstanceKey)).rejects.toMatchObject({
      code: 5,
      details: `Command 'CANCEL' rejected with code 'NOT_FOUND': Expected to cancel a process instance with key '${processInstanceKey}', but no such process was found`,
    })
  })

  it('mends an incident by variables and resolves it', async () => {
    const id = await deployed(models.needsAmount)
    const { processInstanceKey } = await client.createProcessInstance({ bpmnProcessId: id, variables: {} })
    await served.engine().idle()
    const stuck = await served.engine().observe.instance(processInstanceKey)
    const variables = { amount: 20 }
    await client.setVariables({ elementInstanceKey: processInstanceKey, variables, local: false })
    await client.resolveIncident({ incidentKey: stuck?.incidents[0]?.key ?? '' })
    await served.engine().idle()

    expect(stuck?.incidents).toMatchObject([{ errorType: 'EXTRACT_VALUE_ERROR', elementId: 'choice' }])
    expect((await served.engine().observe.instance(processInstanceKey))?.completedInOrder).toContain('end')
  })

  it('modifies an instance: one element instead of another, with variables', async () => {
    const id = await deployed(models.twoJobs)
    const { processInstanceKey } = await client.createProcessInstance({ bpmnProcessId: id, variables: {} })
    const first = await oneJobOf(`first-${id}`)
    await client.modifyProcessInstance({
      processInstanceKey,
      activateInstructions: [
        {
          elementId: 'second',
          ancestorElementInstanceKey: '-1',
          variableInstructions: [{ scopeId: id, variables: { moved: true } }],
        },
      ],
      terminateInstructions: [{ elementInstanceKey: first.elementInstanceKey }],
    })

    expect(await oneJobOf(`second-${id}`)).toMatchObject({ processInstanceKey, variables: { moved: true } })
    await expect(client.completeJob({ jobKey: first.key, variables: {} })).rejects.toMatchObject({ code: 5 })
  })

  it('evaluates a decision, and is told which rule fired', async () => {
    const decisionId = unique('colour')
    await client.deployResource({ name: 'colour.dmn', decision: Buffer.from(sampleDecision(decisionId)) })
    const answer = await client.evaluateDecision({ decisionId, variables: { age: 12 } })

    expect(answer).toMatchObject({ decisionOutput: '"green"', decisionName: `colour of ${decisionId}` })
    expect(answer.evaluatedDecisions).toMatchObject([
      {
        decisionId,
        decisionType: 'DECISION_TABLE',
        matchedRules: [{ ruleIndex: 1, evaluatedOutputs: [{ outputValue: '"green"' }] }],
        evaluatedInputs: [{ inputName: 'age', inputValue: '12' }],
      },
    ])
  })

  it('sets the retries of a job', async () => {
    const id = await deployed(models.oneJob)
    await client.createProcessInstance({ bpmnProcessId: id, variables: {} })
    const job = await oneJobOf(`job-${id}`)
    await client.failJob({ jobKey: job.key, retries: 0, errorMessage: 'no paper', retryBackOff: 0 })
    await client.updateJobRetries({ jobKey: job.key, retries: 5 })
    const [incident] = (await served.engine().observe.instance(job.processInstanceKey))?.incidents ?? []
    await client.resolveIncident({ incidentKey: incident?.key ?? '' })

    expect(incident).toMatchObject({ errorType: 'JOB_NO_RETRIES', errorMessage: 'no paper' })
    expect(await oneJobOf(`job-${id}`)).toMatchObject({ key: job.key, retries: 5 })
  })

  it.each([
    ['a tenant', { tenantId: 'elsewhere' }, 3, 'multi-tenancy is disabled'],
    ['an unknown process', {}, 5, "Command 'CREATE' rejected with code 'NOT_FOUND'"],
  ])('is refused %s as Zeebe refuses it', async (_what, change, code, says) => {
    const asked = client.createProcessInstance({ bpmnProcessId: 'nowhere', variables: {}, ...change })

    await expect(asked).rejects.toMatchObject({ code, details: expect.stringContaining(says) as string })
  })
})
