import { describe, expect, it } from 'vitest'
import { activatedJob } from './deployed.js'
import { nativeTask } from './native-task.js'
import { accepted, rejected, worldOf, type Lack, type OpenWorld } from './world.js'

/** `completeUserTask`, its effects and its refusals. */
export function completeUserTaskContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe.skipIf(lacks.includes('native user tasks'))('completeUserTask', () => {
    const world = worldOf(open)

    it('lets the instance go on, with the variables', async () => {
      const { userTaskKey, type } = await nativeTask(world())

      const answer = await world().gateway.completeUserTask({ userTaskKey, variables: '{"agreed":true}' })

      expect(accepted(answer)).toEqual({})
      expect((await activatedJob(world(), type)).variables).toBe('{"agreed":true}')
    })

    it('is done once', async () => {
      const { userTaskKey } = await nativeTask(world())
      accepted(await world().gateway.completeUserTask({ userTaskKey }))

      expect(rejected(await world().gateway.completeUserTask({ userTaskKey }))).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to complete user task with key '${userTaskKey}', but no such user task was found`,
      })
    })
  })
}
