import { once } from 'node:events'
import type { ClientReadableStream } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openWire } from '../../engine/embedded/wire/open-wire.js'
import { unique } from '../gateway/world.js'
import { rawClient, type RawClient } from './raw-client.js'
import { serveEngine, type ServedEngine } from './served-engine.js'
import * as models from './wire-models.js'

async function served(queueLimit?: number): Promise<{ world: ServedEngine; client: RawClient }> {
  const world = await serveEngine(queueLimit)
  const client = rawClient(world.address)
  onTestFinished(async () => {
    client.close()
    await world.close()
  })
  return { world, client }
}

async function deployed(client: RawClient, model = models.oneJob): Promise<string> {
  const id = unique('process')
  const resources = [{ name: `${id}.bpmn`, content: Buffer.from(model(id)) }]
  await client.ask('DeployResource', { resources })
  return id
}

const wish = { worker: 'tests', timeout: 60_000, maxJobsToActivate: 100, requestTimeout: 20_000 }

type Message = Readonly<Record<string, unknown>>

async function messages(stream: ClientReadableStream<Message>): Promise<readonly Message[]> {
  const found: Message[] = []
  stream.on('data', (message: Message) => found.push(message))
  await once(stream, 'end')
  return found
}

describe('the wire', () => {
  it('leaves the line for a client that hangs up, so that the next one gets the job', async () => {
    const { world, client } = await served()
    const id = await deployed(client)
    const gone = client.stream('ActivateJobs', { ...wish, type: `job-${id}` })
    gone.on('error', () => undefined)
    while (world.engine().statistics().jobConsumers === 0) await client.ask('Topology', {})
    gone.cancel()
    while (world.engine().statistics().jobConsumers > 0) await client.ask('Topology', {})
    await client.ask('CreateProcessInstance', { bpmnProcessId: id, version: -1 })

    const [answer] = await messages(client.stream('ActivateJobs', { ...wish, type: `job-${id}` }))
    expect(answer?.['jobs']).toHaveLength(1)
  })

  it('answers many large jobs in several messages', async () => {
    const { client } = await served()
    const id = await deployed(client)
    const variables = JSON.stringify({ text: '字'.repeat(300_000) })
    for (let n = 0; n < 9; n += 1) {
      await client.ask('CreateProcessInstance', { bpmnProcessId: id, version: -1, variables })
    }

    const answers = await messages(client.stream('ActivateJobs', { ...wish, type: `job-${id}` }))
    const sizes = answers.map(({ jobs }) => (jobs as unknown[]).length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9)
  })

  it('pushes no more to a client that does not read, and gives the rest to others', async () => {
    const { world, client } = await served()
    const id = await deployed(client)
    const deaf = client.stream('StreamActivatedJobs', { ...wish, type: `job-${id}` })
    deaf.on('error', () => undefined)
    deaf.pause()
    onTestFinished(() => deaf.cancel())
    const variables = JSON.stringify({ text: 'x'.repeat(20_000) })
    const many = Array.from({ length: 1_500 }, () =>
      client.ask('CreateProcessInstance', { bpmnProcessId: id, version: -1, variables }),
    )
    await Promise.all(many)
    await world.engine().idle()

    const [answer] = await messages(client.stream('ActivateJobs', { ...wish, type: `job-${id}` }))
    expect((answer?.['jobs'] as unknown[]).length).toBeGreaterThan(0)
  })

  it('takes the result of a job: which elements of an ad-hoc sub-process come next', async () => {
    const { client } = await served()
    const id = await deployed(client, models.chosenByWorker)
    await client.ask('CreateProcessInstance', { bpmnProcessId: id, version: -1 })
    const [first] = await messages(client.stream('ActivateJobs', { ...wish, type: `agent-${id}` }))
    const [agent] = first?.['jobs'] as { key: string }[]
    const activateElements = [{ elementId: 'visit', variables: '{"floor":3}' }]
    await client.ask('CompleteJob', { jobKey: agent?.key, variables: '', result: { activateElements } })

    const [second] = await messages(client.stream('ActivateJobs', { ...wish, type: `visit-${id}` }))
    const [visit] = second?.['jobs'] as { elementId: string; variables: string }[]
    expect(visit?.elementId).toBe('visit')
    expect(JSON.parse(visit?.variables ?? '')).toMatchObject({ floor: 3 })
  })

  it('refuses what the engine cannot let wait with RESOURCE_EXHAUSTED', async () => {
    const { client } = await served(5)
    const id = await deployed(client)
    const asked = Array.from({ length: 200 }, () =>
      client.ask('CreateProcessInstance', { bpmnProcessId: id, version: -1 }).then(
        () => 0,
        (error: unknown) => (error as { code: number }).code,
      ),
    )
    const codes = new Set(await Promise.all(asked))

    expect(codes).toEqual(new Set([0, 8]))
  })

  it.each([
    [{ type: '' }, 'Expected to stream activated jobs with type to be present, but it was blank'],
    [{ timeout: 0 }, 'Expected to stream activated jobs with timeout to be greater than zero, but it was 0'],
    [
      { tenantIds: ['elsewhere'] },
      "Expected to handle gRPC request StreamActivatedJobs with tenant identifier 'elsewhere', but multi-tenancy is disabled",
    ],
  ])('refuses a stream with %j', async (change, details) => {
    const { client } = await served()
    const stream = client.stream('StreamActivatedJobs', { ...wish, type: 'any', ...change })
    stream.resume()
    const [error] = (await once(stream, 'error')) as unknown[]

    expect(error).toMatchObject({ code: 3, details })
  })

  it('tells who waits for jobs that it is being closed', async () => {
    const { world, client } = await served()
    const waiting = ['ActivateJobs', 'StreamActivatedJobs'].map((rpc) => {
      const stream = client.stream(rpc, { ...wish, type: 'never' })
      stream.resume()
      return once(stream, 'error') as Promise<unknown[]>
    })
    while (world.engine().statistics().jobConsumers < 2) await client.ask('Topology', {})
    const stopped = world.stop()
    const errors = (await Promise.all(waiting)).map(([error]) => error)
    await stopped
    await world.start()

    expect(errors).toMatchObject([{ code: 14 }, { code: 14 }])
  })

  it('says which port it cannot have', async () => {
    const { world } = await served()
    const other = openWire({ gateway: world.engine(), port: world.port })

    await expect(other).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
