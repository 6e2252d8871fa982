import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld
let number: string
let taskId: string

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
  number = await acceptedCase(world)
  taskId = (await world.task(number, 'planning')).id
})

afterEach(() => world.close())

function note(actor: Actor, comment = '退让不足'): Promise<HallAnswer> {
  return world.execute({ kind: 'note-opinion', taskId, result: 'disagree', comment }, actor)
}

async function mayNote(actor: Actor): Promise<boolean | undefined> {
  return (await world.hall.views.task(taskId, actor))?.permissions.note
}

describe('a note after the time has run out (statute §3)', () => {
  it('is offered and kept once the department is deemed to agree, and changes nothing', async () => {
    expect(await mayNote(people.planner)).toBe(false)
    expect(await note(people.planner)).toMatchObject({ code: 'WRONG_ACT' })
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    expect(await mayNote(people.planner)).toBe(true)
    expect((await note(people.planner)).kind).toBe('done')
    const detail = await world.case(number)
    expect(detail.notes).toMatchObject([{ kind: 'lateOpinion', by: 'planner', text: '不同意：退让不足' }])
    expect(detail.opinions.find(({ department }) => department === 'planning')).toMatchObject({
      result: 'agree',
      deemed: true,
    })
    expect((await world.hall.views.history(number)).at(-1)?.sentence).toContain('不作为意见，存为备注')
  })

  it('is for that department, and says something', async () => {
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    expect(await note(people.gardener)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    expect(await note(people.planner, ' ')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await mayNote(people.window)).toBe(false)
    expect((await world.case(number)).notes).toEqual([])
  })
})
