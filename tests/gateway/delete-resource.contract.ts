import { describe, expect, it } from 'vitest'
import { activated, deployedProcess, oneTaskProcess, started } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type Lack, type OpenWorld } from './world.js'

/** `deleteResource`, its effects and its refusals. */
export function deleteResourceContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe('deleteResource', () => {
    const world = worldOf(open)
    const version = (id: string, type: string) =>
      deployedProcess(world(), id, sampleProcess(id, sequence(start, serviceTask('task', type), end)))

    it.skipIf(lacks.includes('answering a deletion'))(
      'makes the version before the latest again, and never gives a number twice',
      async () => {
        const [id, first, second] = [unique('versions'), unique('first'), unique('second')]
        await version(id, first)
        const { processDefinitionKey } = await version(id, second)

        expect(accepted(await world().gateway.deleteResource({ resourceKey: processDefinitionKey }))).toEqual(
          {},
        )

        await started(world(), id)
        expect(await activated(world(), first)).toHaveLength(1)
        expect((await version(id, second)).version).toBe(3)
      },
    )

    it('refuses a process of which an instance runs', async () => {
      const { bpmnProcessId, processDefinitionKey } = await oneTaskProcess(world())
      await started(world(), bpmnProcessId)
      await world().idle()

      const answer = await world().gateway.deleteResource({ resourceKey: processDefinitionKey })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to delete resource with key \`${processDefinitionKey}\` but there are still running instances`,
      })
    })

    it('refuses what is not there', async () => {
      const answer = await world().gateway.deleteResource({ resourceKey: '4711' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: 'Expected to delete resource but no resource found with key `4711`',
      })
    })
  })
}
