import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import type { ResumeClock } from '../../engine/cases/resume-clock.js'
import type { StopClock } from '../../engine/cases/stop-clock.js'
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

function stop(which: Pick<StopClock, 'clockId' | 'taskId'>, actor: Actor): Promise<HallAnswer> {
  const limit = { amount: 10, unit: 'workingDay' } as const
  const asked = { kind: 'stop-clock', caseNumber: number, procedure: 'expertReview', limit } as const
  return world.execute({ ...asked, reason: '结构超限', ...which }, actor)
}

function resume(which: Pick<ResumeClock, 'clockId' | 'taskId'>, actor: Actor): Promise<HallAnswer> {
  return world.execute({ kind: 'resume-clock', caseNumber: number, ...which }, actor)
}

/** Clock ids by department; the promised limit as `case`. */
async function ids(): Promise<Readonly<Record<string, string>>> {
  const { clocks } = await world.case(number)
  const live = clocks.filter((clock) => clock.kind !== 'intake')
  return Object.fromEntries(live.map((clock) => [nameOf(clock), clock.id]))
}

async function states(): Promise<Readonly<Record<string, string>>> {
  const { clocks } = await world.case(number)
  const live = clocks.filter((clock) => clock.kind !== 'intake')
  return Object.fromEntries(live.map((clock) => [nameOf(clock), clock.state]))
}

function nameOf(clock: { readonly kind: string; readonly department?: string }): string {
  return clock.kind === 'case' ? 'case' : (clock.department ?? '')
}

const all = (state: string): Readonly<Record<string, string>> => ({
  case: state,
  planning: state,
  landscaping: state,
  fire: state,
})

describe('the clocks of a case without ids', () => {
  it.each([
    ['planning', people.planner],
    ['landscaping', people.gardener],
    ['fire', people.fireman],
  ] as const)('are not for an approver of %s, stopped one by one by who leads', async (_, actor) => {
    const { case: _whole, ...departments } = await ids()
    for (const clockId of Object.values(departments)) await stop({ clockId }, people.builder)
    const before = await states()
    expect(await resume({}, actor)).toMatchObject({ kind: 'refused', code: 'OTHER_DEPARTMENT' })
    expect(await states()).toEqual(before)
    await resume({}, people.builder)
    expect(await stop({}, actor)).toMatchObject({ kind: 'refused', code: 'OTHER_DEPARTMENT' })
    expect(await states()).toEqual(all('running'))
  })

  it.each([
    ['an approver of the lead department', people.builder],
    ['its bureau head', people.head],
    ['a bureau head over all departments', people.mayor],
  ] as const)('are stopped and resumed by %s', async (_, actor) => {
    expect((await stop({}, actor)).kind).toBe('done')
    expect(await states()).toEqual(all('stopped'))
    expect((await resume({}, actor)).kind).toBe('done')
    expect(await states()).toEqual(all('running'))
  })
})

describe('the clock of a department by its id', () => {
  it.each(['planning', 'fire'])('of %s is not for another department', async (department) => {
    const { [department]: clockId = '' } = await ids()
    expect(await stop({ clockId }, people.gardener)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    await stop({ clockId }, people.builder)
    expect(await resume({ clockId }, people.gardener)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    expect((await states())[department]).toBe('stopped')
  })

  it('is the promised limit: only who leads may name it', async () => {
    const { case: clockId = '' } = await ids()
    expect(await stop({ clockId }, people.planner)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    await stop({ clockId }, people.builder)
    expect(await resume({ clockId }, people.planner)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    expect((await resume({ clockId }, people.head)).kind).toBe('done')
    expect(await states()).toEqual(all('running'))
  })
})

describe('a clock that was stopped twice (§2.2)', () => {
  it.each(['taskId', 'clockId'] as const)(
    'runs on when the last of its stops ends: %s ends only that of the task',
    async (by) => {
      // given a stop of planning, and another of the whole case
      const { id: taskId } = await world.task(number, 'planning')
      const { planning: clockId = '' } = await ids()
      await stop({ taskId }, people.planner)
      await stop({}, people.builder)
      // when planning ends its own
      await world.advanceTo('2026-03-05T09:00:00+08:00')
      expect((await resume(by === 'taskId' ? { taskId } : { clockId }, people.planner)).kind).toBe('done')
      // then everything still stands, and nobody is told otherwise
      expect(await states()).toEqual(all('stopped'))
      expect((await world.hall.views.history(number)).at(-1)?.sentence).toContain('时限仍不计算')
      const { notices } = await world.hall.views.notices({ caseNumber: number }, people.applicant)
      expect(notices.find((notice) => notice.kind === 'clockResumed')?.text).toContain('仍停止计算')
      // and what is left is not for planning, but for who leads
      const again = await resume(by === 'taskId' ? { taskId } : { clockId }, people.planner)
      expect(again).toMatchObject({ kind: 'refused', code: 'OTHER_DEPARTMENT' })
      await world.advanceTo('2026-03-06T09:00:00+08:00')
      await resume({}, people.builder)
      expect(await states()).toEqual(all('running'))
      const planning = (await world.task(number, 'planning')).clock
      expect(planning?.dueAt).toBe('2026-03-12T17:30:00+08:00')
    },
  )

  it('is lifted from one clock by who leads the case', async () => {
    const { planning: clockId = '' } = await ids()
    await stop({}, people.builder)
    expect(await resume({ clockId }, people.planner)).toMatchObject({ code: 'OTHER_DEPARTMENT' })
    await resume({ clockId }, people.builder)
    expect(await states()).toEqual({ ...all('stopped'), planning: 'running' })
  })

  it('by its department stays stopped when who leads resumes only the promised limit', async () => {
    const { id: taskId } = await world.task(number, 'planning')
    await stop({ taskId }, people.planner)
    const { case: clockId = '' } = await ids()
    expect(await resume({ clockId }, people.builder)).toMatchObject({ code: 'CLOCK_NOT_STOPPED' })
    expect(await states()).toMatchObject({ case: 'stopped', planning: 'stopped' })
  })

  it('has nothing left to resume once the opinion came while its department was stopped', async () => {
    const { id: taskId } = await world.task(number, 'planning')
    await stop({ taskId }, people.planner)
    await world.execute({ kind: 'give-opinion', taskId, result: 'agree', comment: '' }, people.planner)
    expect(await states()).toMatchObject({ case: 'running', planning: 'ended' })
    expect(await resume({ taskId }, people.planner)).toMatchObject({ code: 'CLOCK_NOT_STOPPED' })
  })
})
