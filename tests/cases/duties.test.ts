import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { HallCommand } from '../../engine/cases/hall-command.js'
import { acceptedCase, agreeAll, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld()
})

afterEach(() => world.close())

describe('who may (statute §6)', () => {
  const double: Actor = {
    userId: 'window',
    name: '王芳',
    roles: ['intake', 'approver'],
    department: 'planning',
  }

  it.each([
    { name: 'an approver accepts', actor: people.planner, code: 'ROLE_MISSING' },
    { name: 'the bureau head accepts', actor: people.head, code: 'ROLE_MISSING' },
    { name: 'an applicant accepts', actor: people.stranger, code: 'ROLE_MISSING' },
    {
      name: 'a clerk accepts what they applied for',
      actor: { ...people.window, userId: 'applicant' },
      code: 'APPLICANT_DECIDES',
    },
  ])('refuses that $name', async ({ actor, code }) => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    expect(await world.execute({ kind: 'accept-case', taskId: id }, actor)).toMatchObject({
      kind: 'refused',
      code,
    })
    expect((await world.case(number)).state).toBe('submitted')
  })

  it.each([
    { name: 'the window gives an opinion', actor: people.window, code: 'ROLE_MISSING' },
    { name: 'another department gives it', actor: people.gardener, code: 'OTHER_DEPARTMENT' },
    {
      name: 'an approver of no department gives it',
      actor: { userId: 'x', name: '某', roles: ['approver'] } as const,
      code: 'OTHER_DEPARTMENT',
    },
    { name: 'the acceptor gives it (受审分离)', actor: double, code: 'ACCEPTOR_APPROVES' },
    {
      name: 'the applicant gives it',
      actor: { ...people.planner, userId: 'applicant' },
      code: 'APPLICANT_DECIDES',
    },
  ])('refuses that $name', async ({ actor, code }) => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
      actor,
    )
    expect(answer).toMatchObject({ kind: 'refused', code, reason: 'forbidden' })
    expect(await world.execute({ kind: 'claim-task', taskId: id }, actor)).toMatchObject({ code })
    expect((await world.case(number)).opinions).toEqual([])
  })

  it('knows staff who apply at a window by their identity number', async () => {
    await world.store.users.add([
      {
        userId: 'planner',
        username: 'planner',
        name: '李敏',
        roles: ['approver'],
        department: 'planning',
        idNumber: '370700199001010011',
        passwordHash: 'x',
      },
    ])
    const number = await world.submit(
      { applicant: { name: '李敏', idNumber: '370700199001010011' } },
      people.window2,
    )
    const intake = await world.task(number, 'intake')
    await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    const { id } = await world.task(number, 'planning')
    expect(
      await world.execute({ kind: 'give-opinion', taskId: id, result: 'agree', comment: '' }, people.planner),
    ).toMatchObject({ code: 'APPLICANT_DECIDES' })
    expect(
      (
        await world.execute(
          { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
          people.planner2,
        )
      ).kind,
    ).toBe('done')
  })

  it('keeps an agent from approving what they filed', async () => {
    const agent: Actor = {
      userId: 'agent',
      name: '帮办员',
      roles: ['intake', 'approver'],
      department: 'planning',
    }
    const number = await world.submit({ applicant: { name: '张三' } }, agent)
    const intake = await world.task(number, 'intake')
    await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    const { id } = await world.task(number, 'planning')
    expect(
      await world.execute({ kind: 'give-opinion', taskId: id, result: 'agree', comment: '' }, agent),
    ).toMatchObject({ code: 'AGENT_APPROVES' })
  })

  it('keeps an approver from accepting when the case comes back to the window', async () => {
    const number = await world.submit()
    const both: Actor = { userId: 'both', name: '双职', roles: ['intake', 'bureauHead'] }
    const intake = await world.task(number, 'intake')
    await world.execute({ kind: 'refer-case', taskId: intake.id, reason: '请审定' }, both)
    const ruling = await world.task(number, 'ruling')
    expect(
      await world.execute({ kind: 'decide-case', taskId: ruling.id, result: 'granted', comment: '' }, both),
    ).toMatchObject({ code: 'ACCEPTOR_APPROVES' })
  })
})

describe('decide-case', () => {
  it('is refused to everybody but the bureau head when the answer is no', async () => {
    const number = await acceptedCase(world)
    const taskId = await agreeAll(world, number)
    const no: HallCommand = { kind: 'decide-case', taskId, result: 'refused', comment: '不符合规划' }
    expect(await world.execute(no, people.builder)).toMatchObject({ code: 'REFUSAL_RESERVED' })
    await world.execute({ kind: 'refer-case', taskId, reason: '拟不予许可' }, people.builder)
    expect(await world.task(number, 'decide')).toMatchObject({
      id: taskId,
      referred: true,
      state: 'open',
      clock: { state: 'running' },
    })
    expect(
      await world.execute({ kind: 'decide-case', taskId, result: 'granted', comment: '' }, people.builder),
    ).toMatchObject({ code: 'ROLE_MISSING' })
    expect(await world.execute({ kind: 'refer-case', taskId, reason: '再转' }, people.head)).toMatchObject({
      code: 'TASK_REFERRED',
    })
    expect((await world.execute(no, people.head)).kind).toBe('done')
    expect(await world.case(number)).toMatchObject({
      state: 'closed',
      result: 'refused',
      decision: { result: 'refused', byName: '吴局' },
    })
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.applicant)
    expect(notices.find((notice) => notice.kind === 'decision')?.title).toContain('不予许可决定书')
  })

  it('ends the promised limit', async () => {
    const number = await acceptedCase(world)
    await world.execute(
      { kind: 'decide-case', taskId: await agreeAll(world, number), result: 'granted', comment: '' },
      people.builder,
    )
    const detail = await world.case(number)
    expect(detail).toMatchObject({ state: 'decided', result: 'granted' })
    expect(detail.clocks.find((clock) => clock.kind === 'case')?.state).toBe('ended')
    await world.advanceTo('2026-06-30T18:00:00+08:00')
    expect((await world.hall.views.history(number)).filter((entry) => entry.actor.kind === 'rule')).toEqual(
      [],
    )
  })

  it.each([
    { kind: 'give-opinion', taskId: 'x' },
    { kind: 'ask-supplement', taskId: 'x', missing: '图纸' },
    { kind: 'submit-case', matterId: 'sample', applicant: [], application: {} },
    { kind: 'stop-clock', caseNumber: 'x' },
  ])('refuses $kind without what it needs', async (command) => {
    expect(await world.execute(command as never, people.planner)).toMatchObject({
      code: 'INVALID_INPUT',
      reason: 'invalid',
    })
  })

  it('wants reasons from whoever disagrees or refuses', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    expect(
      await world.execute(
        { kind: 'give-opinion', taskId: id, result: 'disagree', comment: ' ' },
        people.planner,
      ),
    ).toMatchObject({ code: 'INVALID_INPUT', errors: [{ place: 'comment' }] })
    expect(
      await world.execute(
        { kind: 'give-opinion', taskId: id, result: 'maybe' as never, comment: '' },
        people.planner,
      ),
    ).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('claim-task', () => {
  it('is won by the first; the second is told who holds it', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    const answers = await Promise.all([
      world.hall.execute({ kind: 'claim-task', taskId: id }, people.planner),
      world.hall.execute({ kind: 'claim-task', taskId: id }, people.planner2),
    ])
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['done', 'refused'])
    const refused = answers.find((answer) => answer.kind === 'refused')
    expect(refused).toMatchObject({ code: 'TASK_CLAIMED', reason: 'conflict' })
    if (refused?.kind === 'refused') expect(refused.message).toMatch(/已由(李敏|赵强)认领/)
    expect((await world.task(number, 'planning')).state).toBe('claimed')
  })

  it('keeps others from acting until the holder, or the bureau head, gives it back', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    expect((await world.execute({ kind: 'claim-task', taskId: id }, people.planner)).kind).toBe('done')
    const opinion: HallCommand = { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' }
    expect(await world.execute(opinion, people.planner2)).toMatchObject({ code: 'TASK_CLAIMED' })
    expect(await world.execute({ kind: 'unclaim-task', taskId: id }, people.planner2)).toMatchObject({
      code: 'TASK_CLAIMED',
    })
    expect((await world.execute({ kind: 'unclaim-task', taskId: id }, people.mayor)).kind).toBe('done')
    expect(await world.execute({ kind: 'unclaim-task', taskId: id }, people.planner)).toMatchObject({
      code: 'TASK_NOT_CLAIMED',
    })
    expect((await world.execute(opinion, people.planner2)).kind).toBe('done')
    expect(await world.execute(opinion, people.planner)).toMatchObject({ code: 'TASK_ENDED' })
  })

  it.each([
    { name: 'an unknown task', taskId: () => 'none', code: 'TASK_UNKNOWN' },
    { name: 'an act the task does not ask for', taskId: (id: string) => id, code: 'WRONG_ACT' },
  ])('refuses $name', async ({ taskId, code }) => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    expect(
      await world.execute(
        { kind: 'decide-case', taskId: taskId(id), result: 'granted', comment: '' },
        people.planner,
      ),
    ).toMatchObject({ code })
  })
})
