import { Camunda8 } from '@camunda8/sdk'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { unique } from '../gateway/world.js'
import { serveEngine, type ServedEngine } from './served-engine.js'
import * as models from './wire-models.js'

let served: ServedEngine
let client: ReturnType<Camunda8['getZeebeGrpcApiClient']>

beforeAll(async () => {
  served = await serveEngine()
  client = new Camunda8({
    ZEEBE_GRPC_ADDRESS: `grpc://${served.address}`,
    CAMUNDA_AUTH_STRATEGY: 'NONE',
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE', ZEEBE_GRPC_WORKER_LONGPOLL_SECONDS: 2 },
  }).getZeebeGrpcApiClient()
})
afterAll(async () => {
  await client.close()
  await served.close()
})

async function deployed(model: (id: string) => string): Promise<{ id: string; key: string }> {
  const id = unique('process')
  const answer = await client.deployResource({ name: `${id}.bpmn`, process: Buffer.from(model(id)) })
  return { id, key: answer.deployments[0]?.process.processDefinitionKey ?? '' }
}

async function oneJobOf(type: string) {
  const [job] = await client.activateJobs({
    type,
    worker: 'tests',
    timeout: 60_000,
    maxJobsToActivate: 1,
    requestTimeout: 10_000,
  })
  if (!job) throw new Error(`Expected a job of type ${type}, but there is none`)
  return job
}

function resultOf(bpmnProcessId: string) {
  return client.createProcessInstanceWithResult({ bpmnProcessId, variables: {}, requestTimeout: 30_000 })
}

describe('@camunda8/sdk', () => {
  it('works off jobs that it polls', async () => {
    const { id } = await deployed(models.oneJob)
    const worker = client.createWorker({
      taskType: `job-${id}`,
      taskHandler: (job) => job.complete({ by: 'poll' }),
    })
    onTestFinished(async () => {
      await worker.close()
    })

    expect((await resultOf(id)).variables).toEqual({ by: 'poll' })
  })

  it('works off jobs that are pushed to it', async () => {
    const { id } = await deployed(models.oneJob)
    const stream = await client.streamJobs({
      type: `job-${id}`,
      worker: 'tests',
      timeout: 30_000,
      tenantIds: ['<default>'],
      taskHandler: (job) => job.complete({ by: 'push' }),
    })
    onTestFinished(() => stream.close())

    expect((await resultOf(id)).variables).toEqual({ by: 'push' })
  })

  it('sets the time-out of a job', async () => {
    const { id } = await deployed(models.oneJob)
    await client.createProcessInstance({ bpmnProcessId: id, variables: {} })
    const job = await oneJobOf(`job-${id}`)
    await client.updateJobTimeout({ jobKey: job.key, timeout: 100 })

    expect(await oneJobOf(`job-${id}`)).toMatchObject({ key: job.key })
  })

  it('broadcasts a signal of a tenant', async () => {
    const { id } = await deployed(models.startedBySignal)
    const answer = await client.broadcastSignal({
      signalName: `signal-${id}`,
      variables: { n: 1 },
      tenantId: '<default>',
    })

    expect(answer).toMatchObject({ tenantId: '<default>' })
    expect(await oneJobOf(`job-${id}`)).toMatchObject({ bpmnProcessId: id, variables: { n: 1 } })
  })

  it('migrates an instance to another process', async () => {
    const source = await deployed(models.oneJob)
    const target = await deployed(models.oneJob)
    const { processInstanceKey } = await client.createProcessInstance({
      bpmnProcessId: source.id,
      variables: {},
    })
    await client.migrateProcessInstance({
      processInstanceKey,
      migrationPlan: {
        targetProcessDefinitionKey: target.key,
        mappingInstructions: [{ sourceElementId: 'task', targetElementId: 'task' }],
      },
    })

    expect(await oneJobOf(`job-${source.id}`)).toMatchObject({ processInstanceKey, bpmnProcessId: target.id })
  })

  it('deletes a process', async () => {
    const { id, key } = await deployed(models.oneJob)
    await client.deleteResource({ resourceKey: key })

    await expect(client.createProcessInstance({ bpmnProcessId: id, variables: {} })).rejects.toMatchObject({
      code: 5,
    })
  })
})
