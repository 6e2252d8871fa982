import { describe, expect, it } from 'vitest'
import { activated, activatedJob, deployedProcess, started } from './deployed.js'
import { end, sampleProcess, sequence, serviceTask, start } from './sample-process.js'
import { accepted, rejected, unique, worldOf, type OpenWorld, type World } from './world.js'

async function twoTasks(world: World) {
  const [id, first, second] = [unique('two-tasks'), unique('first'), unique('second')]
  const inside = sequence(start, serviceTask('a', first), serviceTask('b', second), end)
  await deployedProcess(world, id, sampleProcess(id, inside))
  return { first, second, processInstanceKey: await started(world, id), id }
}

/** `modifyProcessInstance`, its effects and its refusals. */
export function modifyProcessInstanceContract(open: OpenWorld): void {
  describe('modifyProcessInstance', () => {
    const world = worldOf(open)

    it('moves a token: what is terminated loses its job, what is activated has its variables', async () => {
      const { first, second, processInstanceKey } = await twoTasks(world())
      const { elementInstanceKey } = await activatedJob(world(), first)

      const answer = await world().gateway.modifyProcessInstance({
        processInstanceKey,
        activateInstructions: [
          {
            elementId: 'b',
            variableInstructions: [{ variables: '{"whole":1}' }, { variables: '{"own":2}', scopeId: 'b' }],
          },
        ],
        terminateInstructions: [{ elementInstanceKey }],
      })

      expect(accepted(answer)).toEqual({})
      expect(await activated(world(), first)).toEqual([])
      const { variables } = await activatedJob(world(), second)
      expect(JSON.parse(variables)).toEqual({ whole: 1, own: 2 })
    })

    it('does nothing of what is asked if something of it cannot be', async () => {
      const { second, processInstanceKey, id } = await twoTasks(world())

      const answer = await world().gateway.modifyProcessInstance({
        processInstanceKey,
        activateInstructions: [{ elementId: 'b' }, { elementId: 'nowhere' }],
      })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'INVALID_ARGUMENT',
        message: `Expected to modify instance of process '${id}' but it contains one or more activate instructions with an element that could not be found: 'nowhere'`,
      })
      expect(await activated(world(), second)).toEqual([])
    })

    it('ends an instance in which nothing is left', async () => {
      const { first, processInstanceKey } = await twoTasks(world())
      const { elementInstanceKey } = await activatedJob(world(), first)

      accepted(
        await world().gateway.modifyProcessInstance({
          processInstanceKey,
          terminateInstructions: [{ elementInstanceKey }],
        }),
      )

      await world().idle()
      const answer = await world().gateway.cancelProcessInstance({ processInstanceKey })
      expect(rejected(answer).code).toBe('NOT_FOUND')
    })

    it('refuses an instance that is not there', async () => {
      const answer = await world().gateway.modifyProcessInstance({ processInstanceKey: '4711' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to modify process instance but no process instance found with key '4711'`,
      })
    })
  })
}
