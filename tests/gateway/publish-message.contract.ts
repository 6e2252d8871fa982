import { describe, expect, it } from 'vitest'
import { activated, activatedJob, deployedProcess, started } from './deployed.js'
import { end, message, messageCatch, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld } from './world.js'

/** `publishMessage`, its effects and its refusals. */
export function publishMessageContract(open: OpenWorld): void {
  describe('publishMessage', () => {
    const world = worldOf(open)

    /** A process that waits for a message of `name`, correlated by the variable `case`, then has a job. */
    async function waiting() {
      const [id, name, type] = [unique('waiting'), unique('message'), unique('after')]
      const inside = sequence(start, messageCatch('wait'), serviceTask('task', type), end)
      await deployedProcess(world(), id, sampleProcess(id, inside, message(name, 'case')))
      return { id, name, type }
    }

    it('lets the instance go on that waits for it, with its variables, and no other', async () => {
      const { id, name, type } = await waiting()
      const mine = await started(world(), id, { case: 'A-1' })
      await started(world(), id, { case: 'A-2' })
      await world().idle()

      const answer = await world().gateway.publishMessage({
        name,
        correlationKey: 'A-1',
        variables: '{"paid":true}',
      })

      expect(accepted(answer).key).toMatch(/^\d+$/)
      const job = await activatedJob(world(), type)
      expect(job.processInstanceKey).toBe(mine)
      expect(JSON.parse(job.variables)).toEqual({ case: 'A-1', paid: true })
    })

    it('waits for who is not there yet, as long as it lives', async () => {
      const { id, name, type } = await waiting()
      accepted(await world().gateway.publishMessage({ name, correlationKey: 'B-1', timeToLive: 60_000 }))
      await world().advance(30_000)

      await started(world(), id, { case: 'B-1' })

      expect(await activated(world(), type)).toHaveLength(1)
    })

    it('is gone when it has lived its time', async () => {
      const { id, name, type } = await waiting()
      accepted(await world().gateway.publishMessage({ name, correlationKey: 'C-1', timeToLive: 60_000 }))
      await world().advance(120_001)

      await started(world(), id, { case: 'C-1' })

      expect(await activated(world(), type)).toEqual([])
    })

    it('without a time to live reaches only who waits already', async () => {
      const { id, name, type } = await waiting()
      accepted(await world().gateway.publishMessage({ name, correlationKey: 'D-1' }))

      await started(world(), id, { case: 'D-1' })

      expect(await activated(world(), type)).toEqual([])
    })

    it('reaches an instance once, and the next message the next one', async () => {
      const { id, name, type } = await waiting()
      for (const n of [1, 2])
        await world().gateway.publishMessage({
          name,
          correlationKey: 'E-1',
          timeToLive: 60_000,
          variables: `{"n":${n}}`,
        })

      await started(world(), id, { case: 'E-1' })
      await started(world(), id, { case: 'E-1' })

      const jobs = await activated(world(), type)
      expect(jobs.map(({ variables }) => (JSON.parse(variables) as { n: number }).n).sort()).toEqual([1, 2])
    })

    it('correlates a number by its digits', async () => {
      const { id, name, type } = await waiting()
      await started(world(), id, { case: 12 })
      await world().idle()

      accepted(await world().gateway.publishMessage({ name, correlationKey: '12' }))

      expect(await activated(world(), type)).toHaveLength(1)
    })

    it('is refused while one of the same id lives, and only by name and correlation key', async () => {
      const name = unique('message')
      const request = { name, correlationKey: 'k', messageId: 'one', timeToLive: 60_000 }
      accepted(await world().gateway.publishMessage(request))

      expect(rejected(await world().gateway.publishMessage(request))).toEqual({
        kind: 'rejected',
        code: 'ALREADY_EXISTS',
        message: `Expected to publish a new message with id 'one', but a message with that id was already published`,
      })
      accepted(await world().gateway.publishMessage({ ...request, correlationKey: 'other' }))
      accepted(await world().gateway.publishMessage({ ...request, messageId: 'two' }))
      await world().advance(120_001)
      accepted(await world().gateway.publishMessage(request))
    })

    it.each(['{"a":', '[]'])('refuses the variables %s', async (variables) => {
      const answer = await world().gateway.publishMessage({ name: 'any', correlationKey: 'k', variables })

      expect(rejected(answer).code).toBe('INVALID_ARGUMENT')
    })
  })
}
