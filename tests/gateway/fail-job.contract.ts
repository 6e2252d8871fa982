import { describe, expect, it } from 'vitest'
import { activated, activatedJob, oneTaskProcess, started } from './deployed.js'
import { accepted, rejected, worldOf, type Lack, type OpenWorld } from './world.js'

/** `failJob`, its effects and its refusals. */
export function failJobContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe('failJob', () => {
    const world = worldOf(open)

    async function oneJob() {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId, { a: 1 })
      return { ...(await activatedJob(world(), type)), type }
    }

    it.skipIf(lacks.includes('variables of a failed job'))(
      'offers the job again at once, with the retries that are left and what the worker left for the next',
      async () => {
        const { key, type } = await oneJob()

        const answer = await world().gateway.failJob({
          jobKey: key,
          retries: 2,
          errorMessage: '接口无响应',
          variables: '{"tried":1}',
        })

        expect(accepted(answer)).toEqual({})
        const again = await activatedJob(world(), type)
        expect(again).toMatchObject({ key, retries: 2 })
        expect(JSON.parse(again.variables)).toEqual({ a: 1, tried: 1 })
      },
    )

    it('offers the job again after the back-off, not before', async () => {
      const { key, type } = await oneJob()
      accepted(await world().gateway.failJob({ jobKey: key, retries: 1, retryBackOff: 10_000 }))

      await world().advance(9_000)
      expect(await activated(world(), type)).toEqual([])
      await world().advance(1_001)

      expect(await activatedJob(world(), type)).toMatchObject({ key, retries: 1 })
    })

    it('without retries left keeps the job from workers until a person has seen to it', async () => {
      const { key, type } = await oneJob()

      accepted(await world().gateway.failJob({ jobKey: key, retries: 0, errorMessage: '数据错误' }))

      expect(await activated(world(), type)).toEqual([])
      await world().advance(3_600_000)
      expect(await activated(world(), type)).toEqual([])
    })

    it('refuses a job that is not there', async () => {
      const answer = await world().gateway.failJob({ jobKey: '4711', retries: 1 })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to fail job with key '4711', but no such job was found`,
      })
    })

    it('refuses a job that has failed already', async () => {
      const { key: jobKey } = await oneJob()
      accepted(await world().gateway.failJob({ jobKey, retries: 0 }))

      const answer = await world().gateway.failJob({ jobKey, retries: 1 })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to fail job with key '${jobKey}', but it is in state 'FAILED'`,
      })
    })
  })
}
