import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, worldOf, type OpenWorld } from './world.js'

/** `updateJobTimeout`, its effects and its refusals. */
export function updateJobTimeoutContract(open: OpenWorld): void {
  describe('updateJobTimeout', () => {
    const world = worldOf(open)

    async function oneJob() {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      return { key: (await activatedJob(world(), type)).key, type }
    }

    it('gives the worker more time, counted from now', async () => {
      const { key, type } = await oneJob()
      await world().advance(30_000)

      expect(accepted(await world().gateway.updateJobTimeout({ jobKey: key, timeout: 60_000 }))).toEqual({})

      await world().advance(59_000)
      expect(await activated(world(), type)).toEqual([])
      await world().advance(1_001)
      expect(await activated(world(), type)).toHaveLength(1)
    })

    it('gives the worker less time', async () => {
      const { key, type } = await oneJob()

      accepted(await world().gateway.updateJobTimeout({ jobKey: key, timeout: 1_000 }))

      await world().advance(1_001)
      expect(await activated(world(), type)).toHaveLength(1)
    })

    it('refuses a job that nobody has', async () => {
      const { key } = await oneJob()
      accepted(await world().gateway.failJob({ jobKey: key, retries: 0 }))

      const answer = await world().gateway.updateJobTimeout({ jobKey: key, timeout: 1_000 })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to update the timeout of job with key '${key}', but it is not active`,
      })
    })

    it('refuses a job that is not there', async () => {
      const answer = await world().gateway.updateJobTimeout({ jobKey: '4711', timeout: 1 })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to update job with key '4711', but no such job was found`,
      })
    })
  })
}
