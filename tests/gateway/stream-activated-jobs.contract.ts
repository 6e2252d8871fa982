import { describe, expect, it, onTestFinished } from 'vitest'
import type { ActivatedJob } from '../../engine/gateway/job.js'
import { activated, oneTaskProcess, started } from './deployed.js'
import { accepted, worldOf, type Lack, type OpenWorld, type World } from './world.js'

/** `streamActivatedJobs` and its effects. */
export function streamActivatedJobsContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe('streamActivatedJobs', () => {
    const world = worldOf(open)

    it('pushes the jobs that are there and those that come', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const early = await started(world(), bpmnProcessId)

      const stream = opened(world(), type)
      await stream.count(1)
      const late = await started(world(), bpmnProcessId)
      await stream.count(2)

      expect(stream.jobs.map(({ processInstanceKey }) => processInstanceKey)).toEqual([early, late])
      expect(stream.jobs[0]).toMatchObject({ type, worker: 'stream', variables: '{}', retries: 3 })
    })

    it('pushes a job again when its worker failed or let the time run out', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const stream = opened(world(), type)
      await started(world(), bpmnProcessId)
      const [first] = await stream.count(1)
      accepted(await world().gateway.failJob({ jobKey: first?.key ?? '', retries: 2 }))
      await stream.count(2)
      await world().advance(10_001)
      await stream.count(3)

      expect(new Set(stream.jobs.map(({ key }) => key)).size).toBe(1)
      expect(stream.jobs.map(({ retries }) => retries)).toEqual([3, 2, 2])
    })

    it.skipIf(lacks.includes('pushing jobs'))(
      'serves several streams of a type in turn, each job to one of them',
      async () => {
        const { bpmnProcessId, type } = await oneTaskProcess(world())
        const streams = [opened(world(), type), opened(world(), type), opened(world(), type)]
        await world().idle()

        for (let n = 0; n < 30; n += 1) await started(world(), bpmnProcessId)
        await world().idle()

        const jobs = streams.flatMap((stream) => stream.jobs.map(({ key }) => key))
        expect(new Set(jobs).size).toBe(30)
        expect(jobs).toHaveLength(30)
        for (const stream of streams) expect(stream.jobs.length).toBeGreaterThan(0)
      },
    )

    it('pushes nothing to a stream that was closed', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const stream = opened(world(), type)
      await world().idle()
      stream.close()

      await started(world(), bpmnProcessId)

      expect(await activated(world(), type)).toHaveLength(1)
      expect(stream.jobs).toEqual([])
    })

    it('sends only the variables that are asked for', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      const stream = opened(world(), type, ['b'])

      await started(world(), bpmnProcessId, { a: 1, b: 2 })

      expect((await stream.count(1)).map(({ variables }) => variables)).toEqual(['{"b":2}'])
    })
  })
}

function opened(world: World, type: string, fetchVariable: readonly string[] = []) {
  const jobs: ActivatedJob[] = []
  let tell: () => void = () => undefined
  const stream = world.gateway.streamActivatedJobs(
    { type, worker: 'stream', timeout: 10_000, fetchVariable },
    (job) => {
      jobs.push(job)
      tell()
    },
  )
  onTestFinished(() => stream.close())
  return {
    jobs,
    close: () => stream.close(),
    /** Waits for the given number of jobs. */
    async count(wanted: number): Promise<readonly ActivatedJob[]> {
      while (jobs.length < wanted) await new Promise<void>((resolve) => (tell = resolve))
      return jobs
    },
  }
}
