import { describe, expect, it } from 'vitest'
import type { ActivatedJob } from '../../../engine/gateway/job.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine, type OpenedEngine } from './opened-engine.js'

function stream(engine: OpenedEngine, receive: (job: ActivatedJob) => void) {
  return engine.streamActivatedJobs({ type: 'work', worker: 'stream', timeout: 60_000 }, receive)
}

describe('a stream of jobs', () => {
  it('that is closed while a job is on its way gives the job back, for the next one to take', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const key = await startOneTask(engine)
    const received: string[] = []
    const closed = stream(engine, (job) => received.push(job.key))
    // One turn later the job is activated in memory, and not yet on disk.
    await new Promise((resolve) => setImmediate(resolve))
    closed.close()
    await engine.idle()

    expect(received).toEqual([])
    expect(await jobsNow(engine)).toMatchObject([{ processInstanceKey: key, retries: 3 }])
  })

  it('of an engine that is closed gives its jobs back, for the next start to hand out', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    await startOneTask(engine)
    const received: string[] = []
    stream(engine, (job) => received.push(job.key))
    await new Promise((resolve) => setImmediate(resolve))
    await engine.close()

    const again = await openedEngine({ file: engine.file, time: engine.time })

    expect(received).toEqual([])
    expect(await jobsNow(again)).toHaveLength(1)
  })

  it('goes on when its worker throws; the job is offered again when its time is out', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const received: string[] = []
    const open = stream(engine, ({ key }) => {
      received.push(key)
      if (received.length === 1) throw new Error('the worker stumbles')
    })
    await startOneTask(engine)
    await startOneTask(engine)
    await engine.idle()
    expect(new Set(received).size).toBe(2)

    await engine.advance(60_001)

    expect(received.filter((key) => key === received[0])).toHaveLength(2)
    open.close()
  })

  it('is given the jobs of a type in the order in which they came', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    for (let n = 0; n < 40; n += 1) await startOneTask(engine, { n })
    const order: number[] = []
    stream(engine, ({ variables }) => order.push((JSON.parse(variables) as { n: number }).n))
    await engine.idle()

    expect(order).toEqual(Array.from({ length: 40 }, (_, n) => n))
  })

  it('is given what another one gives back', async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const [first, second]: string[][] = [[], []]
    const one = stream(engine, ({ key }) => first?.push(key))
    const other = stream(engine, ({ key }) => second?.push(key))
    for (let n = 0; n < 10; n += 1) await startOneTask(engine)
    await engine.idle()
    one.close()
    await engine.advance(60_001)

    expect(new Set(second).size).toBe(10)
    other.close()
  })
})
