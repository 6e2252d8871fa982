import { describe, expect, it } from 'vitest'
import { nativeTask } from './native-task.js'
import { accepted, rejected, worldOf, type Lack, type OpenWorld } from './world.js'

/** `updateUserTask` and its refusals. */
export function updateUserTaskContract(open: OpenWorld, lacks: readonly Lack[] = []): void {
  describe.skipIf(lacks.includes('native user tasks'))('updateUserTask', () => {
    const world = worldOf(open)

    it('changes dates, candidates and priority, and nobody is given the task by that', async () => {
      const { userTaskKey, assignee } = await nativeTask(world())

      const changeset = { dueDate: '2026-03-01T09:00:00+08:00', candidateGroups: ['planning'], priority: 80 }
      const answer = await world().gateway.updateUserTask({ userTaskKey, changeset })

      expect(accepted(answer)).toEqual({})
      expect(await assignee()).toBe('')
    })

    it('refuses a task that is not there', async () => {
      const answer = await world().gateway.updateUserTask({ userTaskKey: '4711', changeset: { priority: 1 } })

      expect(rejected(answer)).toEqual({
        kind: 'rejected',
        code: 'NOT_FOUND',
        message: `Expected to update user task with key '4711', but no such user task was found`,
      })
    })
  })
}
