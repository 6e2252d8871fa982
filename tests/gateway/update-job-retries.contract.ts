import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, worldOf, type OpenWorld } from './world.js'

/** `updateJobRetries`, its effects and its refusals. */
export function updateJobRetriesContract(open: OpenWorld): void {
  describe('updateJobRetries', () => {
    const world = worldOf(open)

    async function oneJob() {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      return { key: (await activatedJob(world(), type)).key, type }
    }

    it('changes how often the job will be tried', async () => {
      const { key, type } = await oneJob()

      expect(accepted(await world().gateway.updateJobRetries({ jobKey: key, retries: 9 }))).toEqual({})

      await world().advance(60_001)
      expect((await activatedJob(world(), type)).retries).toBe(9)
    })

    it('is possible for a job that has failed for good, which stays where it is', async () => {
      const { key, type } = await oneJob()
      accepted(await world().gateway.failJob({ jobKey: key, retries: 0 }))

      accepted(await world().gateway.updateJobRetries({ jobKey: key, retries: 1 }))

      expect(await activated(world(), type)).toEqual([])
    })

    it.each([0, -1])('refuses %i retries', async (retries) => {
      const { key } = await oneJob()

      const answer = await world().gateway.updateJobRetries({ jobKey: key, retries })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'INVALID_ARGUMENT',
        message: `Expected to update retries for job with key '${key}' with a positive amount of retries, but the amount given was '${retries}'`,
      })
    })

    it('refuses a job that is not there', async () => {
      const answer = await world().gateway.updateJobRetries({ jobKey: '4711', retries: 1 })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to update job with key '4711', but no such job was found`,
      })
    })
  })
}
