import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { ClockView } from '../../engine/cases/clock-view.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld
let number: string

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
  number = await acceptedCase(world)
})

afterEach(() => world.close())

async function clocksFor(actor: Actor): Promise<readonly ClockView[]> {
  return (await world.hall.views.case(number, actor))?.clocks ?? []
}

const nameOf = (clock: ClockView): string =>
  clock.kind === 'department' ? (clock.department ?? '') : clock.kind

async function offered(actor: Actor): Promise<{ readonly stop: string[]; readonly resume: string[] }> {
  const clocks = await clocksFor(actor)
  const names = (may: 'mayStop' | 'mayResume'): string[] =>
    clocks
      .filter((clock) => clock[may])
      .map(nameOf)
      .sort()
  return { stop: names('mayStop'), resume: names('mayResume') }
}

const asked = {
  kind: 'stop-clock',
  procedure: 'expertReview',
  limit: { amount: 10, unit: 'workingDay' },
  reason: '结构超限',
} as const

const all = ['case', 'fire', 'landscaping', 'planning']

describe('what a person is offered to do with the clocks of a case', () => {
  it.each([
    { who: 'window' as const, stop: [] },
    { who: 'inspector' as const, stop: [] },
    { who: 'applicant' as const, stop: [] },
    { who: 'planner' as const, stop: ['planning'] },
    { who: 'fireman' as const, stop: ['fire'] },
    { who: 'builder' as const, stop: all },
    { who: 'mayor' as const, stop: all },
  ])('$who: to stop $stop, and what is not offered is refused', async ({ who, stop }) => {
    expect(await offered(people[who])).toEqual({ stop, resume: [] })
    for (const clock of await clocksFor(people[who])) {
      if (clock.mayStop === true) continue
      const answer = await world.execute({ ...asked, caseNumber: number, clockId: clock.id }, people[who])
      expect(answer.kind).toBe('refused')
    }
  })

  it('is to resume what they stopped, not what was stopped for the whole case', async () => {
    const { id: taskId } = await world.task(number, 'planning')
    await world.execute({ ...asked, caseNumber: number, taskId }, people.planner)
    expect(await offered(people.planner)).toEqual({ stop: [], resume: ['planning'] })
    expect((await offered(people.fireman)).stop).toEqual(['fire'])
    expect((await offered(people.builder)).resume).toEqual(['planning'])
    await world.execute({ kind: 'resume-clock', caseNumber: number, taskId }, people.planner)
    await world.execute({ ...asked, caseNumber: number }, people.builder)
    expect(await offered(people.planner)).toEqual({ stop: [], resume: [] })
    expect(await offered(people.builder)).toEqual({ stop: [], resume: all })
  })

  it('is nothing on a clock that is overdue', async () => {
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect((await offered(people.fireman)).stop).toEqual([])
  })
})
