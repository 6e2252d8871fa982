import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HallCommand } from '../../engine/cases/hall-command.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld
let number: string
let taskId: string

beforeAll(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
  number = await world.submit()
  taskId = (await world.task(number, 'intake')).id
})

afterAll(() => world.close())

const bell = '材料\u0007'

describe('what is said outside forms', () => {
  it.each<readonly [string, (ids: { taskId: string; caseNumber: string }) => unknown, string]>([
    ['a comment', ({ taskId }) => ({ kind: 'accept-case', taskId, comment: bell }), 'comment'],
    ['a comment that is no text', ({ taskId }) => ({ kind: 'accept-case', taskId, comment: 7 }), 'comment'],
    ['a reason to refer', ({ taskId }) => ({ kind: 'refer-case', taskId, reason: bell }), 'reason'],
    [
      'the name of a missing material',
      ({ taskId }) => ({ kind: 'ask-supplement', taskId, missing: [{ name: bell }] }),
      'missing.0.name',
    ],
    [
      'the reason why it is asked for',
      ({ taskId }) => ({ kind: 'ask-supplement', taskId, missing: [{ name: '照片', reason: bell }] }),
      'missing.0.reason',
    ],
    [
      'an id the record does not have',
      ({ taskId }) => ({ kind: 'ask-supplement', taskId, missing: [{ id: 'nothing', name: '别的' }] }),
      'missing.0',
    ],
    [
      'an item without a name',
      ({ taskId }) => ({ kind: 'ask-supplement', taskId, missing: [{ id: 'deed' }] }),
      'missing.0',
    ],
    [
      'an item that is no object',
      ({ taskId }) => ({ kind: 'ask-supplement', taskId, missing: ['deed'] }),
      'missing.0',
    ],
    [
      'the reason of a stop',
      ({ caseNumber }) => ({
        kind: 'stop-clock',
        caseNumber,
        procedure: 'hearing',
        limit: { amount: 1, unit: 'workingDay' },
        reason: bell,
      }),
      'reason',
    ],
    [
      'a comment too long',
      ({ taskId }) => ({ kind: 'accept-case', taskId, comment: '长'.repeat(4001) }),
      'comment',
    ],
  ])('%s is refused with its place, and nothing is kept', async (_, command, place) => {
    const before = await world.hall.views.history(number)
    const asked = command({ taskId, caseNumber: number }) as HallCommand
    const answer = await world.execute(asked, people.window)
    expect(answer).toMatchObject({ kind: 'refused', code: 'INVALID_INPUT' })
    expect(answer.kind === 'refused' && answer.errors?.[0]?.place).toBe(place)
    expect(await world.hall.views.history(number)).toEqual(before)
  })

  it('may have several lines', async () => {
    const missing = [{ id: 'photo', name: '现场照片', reason: '看不清\n请重拍' }]
    const answer = await world.execute({ kind: 'ask-supplement', taskId, missing }, people.window)
    expect(answer.kind).toBe('done')
  })
})
