import { describe, expect, it } from 'vitest'
import { nativeTask } from './native-task.js'
import { accepted, rejected, worldOf, type Lack, type OpenWorld } from './world.js'

/** `assignUserTask`, its effects and its refusals. */
export function assignUserTaskContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe.skipIf(lacks.includes('native user tasks'))('assignUserTask', () => {
    const world = worldOf(open)

    it('gives a task to somebody, to somebody else, and to nobody', async () => {
      const { userTaskKey, assignee } = await nativeTask(world())

      for (const name of ['lin', 'chen', '']) {
        accepted(await world().gateway.assignUserTask({ userTaskKey, assignee: name }))
        expect(await assignee()).toBe(name)
      }
    })

    it('leaves a task with whom it is where overriding is not allowed', async () => {
      const { userTaskKey, assignee } = await nativeTask(world())
      const claim = (name: string) =>
        world().gateway.assignUserTask({ userTaskKey, assignee: name, allowOverride: false })
      accepted(await claim('lin'))

      const answer = await claim('chen')

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'FAILED_PRECONDITION',
        message: `Expected to claim user task with key '${userTaskKey}', but it has already been assigned`,
      })
      expect(await assignee()).toBe('lin')
    })

    it('refuses a task that is not there', async () => {
      const answer = await world().gateway.assignUserTask({ userTaskKey: '4711', assignee: 'lin' })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to assign user task with key '4711', but no such user task was found`,
      })
    })
  })
}
