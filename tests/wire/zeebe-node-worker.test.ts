import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ZBClient, type BatchedJob, type ZBWorkerConfig } from 'zeebe-node'
import { unique } from '../gateway/world.js'
import { serveEngine, type ServedEngine } from './served-engine.js'
import * as models from './wire-models.js'

let served: ServedEngine
let client: ZBClient

beforeAll(async () => {
  served = await serveEngine()
  client = newClient()
})
afterAll(async () => {
  await client.close()
  await served.close()
})

function newClient(): ZBClient {
  return new ZBClient(served.address, { loglevel: 'NONE', longPoll: 2_000 })
}

type Worker = ZBWorkerConfig<Variables, Variables, Variables>
type Variables = Record<string, unknown>

function working(taskType: string, taskHandler: Worker['taskHandler'], options: Partial<Worker> = {}): void {
  const worker = client.createWorker({ taskType, taskHandler, loglevel: 'NONE', ...options })
  onTestFinished(async () => {
    await worker.close()
  })
}

async function deployed(model: (id: string) => string): Promise<string> {
  const id = unique('process')
  await client.deployResource({ name: `${id}.bpmn`, process: Buffer.from(model(id)) })
  return id
}

function resultOf(bpmnProcessId: string, variables = {}) {
  return client.createProcessInstanceWithResult({ bpmnProcessId, variables, requestTimeout: 40_000 })
}

describe('a worker of zeebe-node', () => {
  it('completes jobs with variables', async () => {
    const id = await deployed(models.oneJob)
    working(`job-${id}`, (job) => job.complete({ sum: Number(job.variables['a']) + 1 }))

    expect((await resultOf(id, { a: 1 })).variables).toEqual({ a: 1, sum: 2 })
  })

  it('keeps an eye on many instances, each handed to it once', async () => {
    const id = await deployed(models.oneJob)
    const seen: string[] = []
    working(
      `job-${id}`,
      (job) => {
        seen.push(job.key)
        return job.complete({})
      },
      { maxJobsToActivate: 16 },
    )
    await Promise.all(Array.from({ length: 100 }, () => resultOf(id)))

    expect(seen).toHaveLength(100)
    expect(new Set(seen).size).toBe(100)
  })

  it('fetches only the variables it names', async () => {
    const id = await deployed(models.oneJob)
    working(`job-${id}`, (job) => job.complete({ seen: Object.keys(job.variables) }), {
      fetchVariable: ['b'],
    })

    expect((await resultOf(id, { a: 1, b: 2 })).variables['seen']).toEqual(['b'])
  })

  it('takes jobs in batches', async () => {
    const id = await deployed(models.oneJob)
    const sizes: number[] = []
    const worker = client.createBatchWorker({
      taskType: `job-${id}`,
      jobBatchMinSize: 5,
      jobBatchMaxTime: 30,
      maxJobsToActivate: 10,
      timeout: 60_000,
      loglevel: 'NONE',
      taskHandler: (jobs: BatchedJob[]) => {
        sizes.push(jobs.length)
        return jobs.map((job) => job.complete({ together: jobs.length }))
      },
    })
    onTestFinished(async () => {
      await worker.close()
    })
    const answers = await Promise.all(Array.from({ length: 10 }, () => resultOf(id)))

    expect(answers).toHaveLength(10)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10)
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(5)
  })

  it('fails a job, which comes again after the back-off with a retry less', async () => {
    const id = await deployed(models.oneJob)
    const seen: { retries: number; at: number }[] = []
    working(`job-${id}`, (job) => {
      seen.push({ retries: job.retries, at: Date.now() })
      if (seen.length > 1) return job.complete({ done: true })
      return job.fail({ errorMessage: 'again, please', retries: job.retries - 1, retryBackOff: 400 })
    })

    expect((await resultOf(id)).variables).toEqual({ done: true })
    expect(seen.map(({ retries }) => retries)).toEqual([3, 2])
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(400)
  })

  it('has a job failed for it when its handler throws', async () => {
    const id = await deployed(models.oneJob)
    const retries: number[] = []
    working(`job-${id}`, (job) => {
      retries.push(job.retries)
      if (retries.length === 1) throw new Error('a bug of the worker')
      return job.complete({})
    })
    await resultOf(id)

    expect(retries).toEqual([3, 2])
  })

  it('throws an error that the process catches', async () => {
    const id = await deployed(models.caughtError)
    working(`job-${id}`, (job) => job.error('refused', 'not today'))
    const { processInstanceKey } = await resultOf(id)

    const instance = await served.engine().observe.instance(processInstanceKey)
    expect(instance?.completedInOrder).toContain('refused-end')
  })

  it('cancels the instance of its job', async () => {
    const id = await deployed(models.oneJob)
    const canceled = new Promise<string>((resolve) => {
      working(`job-${id}`, async (job) => {
        await client.cancelProcessInstance(job.processInstanceKey)
        resolve(job.processInstanceKey)
        return job.forward()
      })
    })
    await client.createProcessInstance({ bpmnProcessId: id, variables: {} })

    expect((await served.engine().observe.instance(await canceled))?.state).toBe('terminated')
  })

  it('loses a job it keeps too long to the next one who asks', async () => {
    const id = await deployed(models.oneJob)
    const keys: string[] = []
    working(
      `job-${id}`,
      (job) => {
        keys.push(job.key)
        return keys.length === 1 ? job.forward() : job.complete({ asked: keys.length })
      },
      { timeout: 500 },
    )

    expect((await resultOf(id)).variables).toEqual({ asked: 2 })
    expect(new Set(keys).size).toBe(1)
  })

  it('completes a job elsewhere and later', async () => {
    const id = await deployed(models.oneJob)
    working(`job-${id}`, (job) => {
      setTimeout(() => void client.completeJob({ jobKey: job.key, variables: { late: true } }), 50)
      return job.forward()
    })

    expect((await resultOf(id)).variables).toEqual({ late: true })
  })

  it('is there again when the engine was stopped and started', async () => {
    const id = await deployed(models.oneJob)
    working(`job-${id}`, (job) => job.complete({ after: 'the restart' }))
    await resultOf(id)
    await served.stop()
    await served.start()

    expect((await resultOf(id)).variables).toEqual({ after: 'the restart' })
  })
})
