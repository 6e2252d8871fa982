import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
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

function stop(changes: Partial<StopClock> = {}, actor: Actor = people.builder): Promise<HallAnswer> {
  const limit = { amount: 10, unit: 'workingDay' } as const
  return world.execute(
    {
      kind: 'stop-clock',
      caseNumber: number,
      procedure: 'expertReview',
      limit,
      reason: '结构超限',
      ...changes,
    },
    actor,
  )
}

describe('stop-clock (Art. 45)', () => {
  it('stops every running clock of the case and tells the applicant in writing how long', async () => {
    await world.advanceTo('2026-03-04T10:00:00+08:00')
    const answer = await stop()
    expect(answer.kind).toBe('done')
    const detail = await world.case(number)
    expect(
      detail.clocks
        .filter((clock) => clock.state === 'stopped')
        .map((clock) => clock.kind)
        .sort(),
    ).toEqual(['case', 'department', 'department', 'department'])
    for (const clock of detail.clocks.filter((each) => each.state === 'stopped')) {
      expect(clock.dueAt).toBeUndefined()
      expect(clock.remainingText).toContain('已中止计时')
    }
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.applicant)
    const notice = notices.find((each) => each.kind === 'clockStopped')
    expect(notice?.text).toContain('专家评审')
    expect(notice?.text).toContain('10个工作日')
    if (answer.kind === 'done') expect(notice?.id).toBe(answer.noticeId)
  })

  it('lets nothing fire while stopped, and the remaining time goes on after resuming', async () => {
    await world.advanceTo('2026-03-04T10:00:00+08:00')
    await stop()
    await world.advanceTo('2026-03-18T10:00:00+08:00')
    expect(await world.hall.views.ledger(number)).toEqual([])
    expect((await world.hall.views.history(number)).some((entry) => entry.actor.kind === 'rule')).toBe(false)
    // when resumed, landscaping had used 3 March only: two days are left
    await world.execute({ kind: 'resume-clock', caseNumber: number }, people.builder)
    const clock = (await world.task(number, 'landscaping')).clock
    expect(clock).toMatchObject({ state: 'running', dueAt: '2026-03-19T17:30:00+08:00' })
    await world.advanceTo('2026-03-19T17:30:00+08:00')
    const [entry] = await world.hall.views.ledger(number)
    expect(entry?.clock.stops).toEqual([
      { from: '2026-03-04T10:00:00+08:00', to: '2026-03-18T10:00:00+08:00' },
    ])
    expect(entry?.explanation).toContain('第1次中止')
  })

  it.each(['taskId', 'clockId'] as const)(
    'by %s of one department stops it and the case with it, the others run on',
    async (by) => {
      const { id, clock } = await world.task(number, 'planning')
      await stop(by === 'taskId' ? { taskId: id } : { clockId: clock?.id ?? '' }, people.planner)
      const states = Object.fromEntries(
        (await world.case(number)).clocks.map((each) => [each.department ?? each.kind, each.state]),
      )
      expect(states).toMatchObject({
        planning: 'stopped',
        landscaping: 'running',
        fire: 'running',
        housing: 'stopped',
      })
      await world.advanceTo('2026-03-10T09:00:00+08:00')
      expect((await world.hall.views.ledger(number)).map((entry) => entry.department)).toEqual([
        'landscaping',
      ])
      expect((await world.task(number, 'planning')).state).toBe('open')
    },
  )

  it('keeps the case stopped until the last of two departments resumes', async () => {
    const planning = await world.task(number, 'planning')
    const fire = await world.task(number, 'fire')
    await stop({ taskId: planning.id }, people.planner)
    await world.advanceTo('2026-03-03T09:00:00+08:00')
    await stop({ taskId: fire.id, procedure: 'inspection' }, people.fireman)
    await world.advanceTo('2026-03-05T09:00:00+08:00')
    await world.execute({ kind: 'resume-clock', caseNumber: number, taskId: planning.id }, people.planner)
    const stateOf = async (kind: string): Promise<string | undefined> =>
      (await world.case(number)).clocks.find((clock) => clock.kind === kind)?.state
    expect(await stateOf('case')).toBe('stopped')
    expect((await world.task(number, 'planning')).clock?.state).toBe('running')
    await world.execute({ kind: 'resume-clock', caseNumber: number, taskId: fire.id }, people.fireman)
    expect(await stateOf('case')).toBe('running')
  })

  it('is refused once the deadline has passed, and the refusal is recorded', async () => {
    const { id } = await world.task(number, 'fire')
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect(await stop({ taskId: id }, people.fireman)).toMatchObject({
      kind: 'refused',
      code: 'DEADLINE_PASSED',
    })
    const history = await world.hall.views.history(number)
    expect(history.at(-1)).toMatchObject({ kind: 'stop-refused', actor: { userId: 'fireman' } })
    expect((await world.case(number)).clocks.some((clock) => clock.state === 'stopped')).toBe(false)
  })

  it('leaves the clock that has ended red while the others stop', async () => {
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect((await stop()).kind).toBe('done')
    const { clock } = await world.task(number, 'fire')
    expect(clock).toMatchObject({ state: 'running', colour: 'red' })
    expect((await world.task(number, 'planning')).clock?.state).toBe('stopped')
  })

  it.each([
    { name: 'the window', actor: people.window, changes: {}, code: 'ROLE_MISSING' },
    {
      name: 'a department that does not lead, the whole case',
      actor: people.planner,
      changes: {},
      code: 'OTHER_DEPARTMENT',
    },
    {
      name: 'a procedure that is none',
      actor: people.builder,
      changes: { procedure: 'holiday' as never },
      code: 'INVALID_INPUT',
    },
    { name: 'no reason', actor: people.builder, changes: { reason: '' }, code: 'INVALID_INPUT' },
    {
      name: 'no length',
      actor: people.builder,
      changes: { limit: { amount: 0, unit: 'workingDay' } as const },
      code: 'INVALID_INPUT',
    },
    {
      name: 'a supplement where the matter does not allow it',
      actor: people.builder,
      changes: { procedure: 'supplement' } as const,
      code: 'WRONG_ACT',
    },
    {
      name: 'a clock that is not there',
      actor: people.builder,
      changes: { clockId: 'none' },
      code: 'CLOCK_NOT_RUNNING',
    },
    {
      name: 'a case that is not there',
      actor: people.builder,
      changes: { caseNumber: 'none' },
      code: 'CASE_UNKNOWN',
    },
  ])('refuses $name', async ({ actor, changes, code }) => {
    expect(await stop(changes, actor)).toMatchObject({ kind: 'refused', code })
    expect((await world.case(number)).clocks.some((clock) => clock.state === 'stopped')).toBe(false)
  })

  it('does not stop the intake clock', async () => {
    const fresh = await world.submit()
    expect(await stop({ caseNumber: fresh })).toMatchObject({ code: 'CLOCK_NOT_RUNNING' })
  })

  it('is refused for a clock that is stopped already; resuming what runs likewise', async () => {
    const { id, clock } = await world.task(number, 'planning')
    await stop({ taskId: id }, people.planner)
    expect(await stop({ taskId: id }, people.planner)).toMatchObject({ code: 'CLOCK_NOT_RUNNING' })
    await world.execute(
      { kind: 'resume-clock', caseNumber: number, clockId: clock?.id ?? '' },
      people.planner,
    )
    expect((await world.task(number, 'planning')).clock?.state).toBe('running')
    expect(
      await world.execute(
        { kind: 'resume-clock', caseNumber: number, clockId: clock?.id ?? '' },
        people.planner,
      ),
    ).toMatchObject({ code: 'CLOCK_NOT_STOPPED' })
  })

  it('ends with the task when the opinion comes while stopped', async () => {
    const { id } = await world.task(number, 'planning')
    await stop({ taskId: id }, people.planner)
    await world.execute({ kind: 'give-opinion', taskId: id, result: 'agree', comment: '' }, people.planner)
    const clock = (await world.case(number)).clocks.find((each) => each.taskId === id)
    expect(clock).toMatchObject({
      state: 'ended',
      colour: 'green',
      stops: [{ to: '2026-03-02T09:00:00+08:00' }],
    })
  })
})

describe('warnings (statute §7)', () => {
  it('come once each: yellow when a third remains, red when overdue, to holder, department and inspection', async () => {
    const { id } = await world.task(number, 'planning')
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    await world.advanceTo('2026-03-06T17:29:00+08:00')
    expect((await world.task(number, 'planning')).clock?.colour).toBe('green')
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect((await world.task(number, 'planning')).clock?.colour).toBe('yellow')
    await world.advanceTo('2026-03-12T09:00:00+08:00')
    const { notices } = await world.hall.views.notices({ caseNumber: number, limit: 200 }, people.admin)
    const own = notices.filter((notice) => notice.taskId === id && notice.kind.startsWith('warning'))
    expect(own.map((notice) => `${notice.kind} ${notice.audience}`).sort()).toEqual([
      'warningRed department',
      'warningRed holder',
      'warningRed inspection',
      'warningYellow department',
      'warningYellow holder',
      'warningYellow inspection',
    ])
    expect(own.every((notice) => notice.audience !== 'holder' || notice.userId === 'planner')).toBe(true)
  })

  it('are not repeated after a stop', async () => {
    await world.advanceTo('2026-03-04T17:31:00+08:00')
    await stop()
    await world.advanceTo('2026-03-12T09:00:00+08:00')
    await world.execute({ kind: 'resume-clock', caseNumber: number }, people.head)
    await world.advanceTo('2026-03-13T09:00:00+08:00')
    const yellow = (await world.hall.views.history(number)).filter(
      (entry) => entry.kind === 'warning-given' && entry.sentence.includes('黄牌'),
    )
    const landscaping = await world.store.clocks.warningsOf(
      (await world.case(number)).clocks
        .filter((clock) => clock.department === 'landscaping')
        .map((clock) => clock.id),
    )
    expect(landscaping.map((warning) => warning.rung)).toEqual(['yellow', 'red'])
    expect(yellow.length).toBeGreaterThan(0)
  })

  it('of the promised limit escalate the case, which stays open and red', async () => {
    await world.advanceTo('2026-03-17T09:00:00+08:00')
    const detail = await world.case(number)
    expect(detail).toMatchObject({
      state: 'reviewing',
      clock: { kind: 'case', colour: 'red', state: 'running' },
    })
    const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
    expect(inspections.map((each) => each.reason)).toContain('caseOverdue')
    expect((await world.hall.views.totals()).overdueClocks).toBe(2)
  })
})
