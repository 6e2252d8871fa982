import { describe, expect, it } from 'vitest'
import { activated, activatedJob, deployedProcess, oneTaskProcess, started } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `completeJob`, its effects and its refusals. */
export function completeJobContract(open: OpenWorld): void {
  describe('completeJob', () => {
    const world = worldOf(open)

    it('lets the process go on with what the worker found', async () => {
      const id = unique('two-tasks')
      const [first, second] = [unique('first'), unique('second')]
      await deployedProcess(
        world(),
        id,
        sampleProcess(id, sequence(start, serviceTask('one', first), serviceTask('two', second), end)),
      )
      const processInstanceKey = await started(world(), id, { a: 1, b: 1 })

      const { key } = await activatedJob(world(), first)
      const answer = await world().gateway.completeJob({ jobKey: key, variables: '{"b":2,"意见":"同意"}' })

      expect(accepted(answer)).toEqual({})
      const next = await activatedJob(world(), second)
      expect(next).toMatchObject({ elementId: 'two', processInstanceKey })
      expect(JSON.parse(next.variables)).toEqual({ a: 1, b: 2, 意见: '同意' })
    })

    it('is done once', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      const { key: jobKey } = await activatedJob(world(), type)
      accepted(await world().gateway.completeJob({ jobKey }))

      const answer = await world().gateway.completeJob({ jobKey })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to complete job with key '${jobKey}', but no such job was found`,
      })
    })

    it('is possible after the worker’s time is out, and the job is not offered again', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      const { key } = await activatedJob(world(), type)
      await world().advance(60_001)

      accepted(await world().gateway.completeJob({ jobKey: key }))

      expect(await activated(world(), type)).toEqual([])
    })

    it('refuses a job that has failed for good', async () => {
      const { bpmnProcessId, type } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      const { key: jobKey } = await activatedJob(world(), type)
      accepted(await world().gateway.failJob({ jobKey, retries: 0 }))

      const answer = await world().gateway.completeJob({ jobKey })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to complete job with key '${jobKey}', but it is in state 'FAILED'`,
      })
    })

    it.each(['{"a":', '[]', '7'])(
      'refuses the variables %s, and the job stays with its worker',
      async (variables) => {
        const { bpmnProcessId, type } = await oneTaskProcess(world())
        await started(world(), bpmnProcessId)
        const { key: jobKey } = await activatedJob(world(), type)

        const answer = await world().gateway.completeJob({ jobKey, variables })

        expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
        expect(await activated(world(), type)).toEqual([])
        accepted(await world().gateway.completeJob({ jobKey }))
      },
    )
  })
}
