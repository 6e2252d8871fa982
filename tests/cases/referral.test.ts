import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredUser } from '../../engine/store/users.js'
import { agreeAll, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld({
    matter: sampleMatter({
      ruling: { timeLimit: '3 workingDay', onExpiry: 'escalate', basis: 'license-law-2019#32' },
    }),
  })
})

afterEach(() => world.close())

async function referred(): Promise<string> {
  const number = await world.submit()
  const { id } = await world.task(number, 'intake')
  await world.execute({ kind: 'refer-case', taskId: id, reason: '不属于本级受理范围' }, people.window)
  return number
}

describe('a referral is no answer to the applicant (Art. 32)', () => {
  it('lets the intake clock run on, from receipt, with the ruling', async () => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    expect((await world.case(number)).clocks.find((clock) => clock.kind === 'intake')).toMatchObject({
      state: 'running',
      taskId: id,
      startedAt: '2026-03-02T09:00:00+08:00',
      dueAt: '2026-03-09T17:30:00+08:00',
      limit: { amount: 5, unit: 'workingDay' },
    })
  })

  it('is accepted from receipt when the bureau head says nothing either', async () => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    await world.advanceTo('2026-03-09T17:29:59+08:00')
    expect(await world.case(number)).toMatchObject({ state: 'referred' })
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const detail = await world.case(number)
    expect(detail).toMatchObject({
      state: 'reviewing',
      acceptanceDeemed: true,
      acceptedAt: '2026-03-02T09:00:00+08:00',
    })
    expect(detail.tasks.find((task) => task.id === id)?.state).toBe('deemed')
    expect(detail.tasks.some((task) => task.elementId === 'planning')).toBe(true)
    expect(detail.clocks.filter((clock) => clock.taskId === id).map((clock) => clock.state)).toEqual([
      'ended',
      'ended',
    ])
    expect(await world.hall.views.ledger(number)).toMatchObject([
      { rule: 'deemedAcceptance', effectAt: '2026-03-09T17:30:00+08:00' },
    ])
  })

  it.each(['granted', 'refused'] as const)('ends when the bureau head has %s', async (result) => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    await world.execute({ kind: 'decide-case', taskId: id, result, comment: '理由' }, people.head)
    await world.advanceTo('2026-03-10T09:00:00+08:00')
    const rules = (await world.hall.views.ledger(number)).map((entry) => entry.rule)
    expect(rules).not.toContain('deemedAcceptance')
  })
})

describe('a bureau head who lets in what was passed up', () => {
  it('gives the applicant the written acceptance (Art. 32(2))', async () => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    await world.advanceTo('2026-03-03T10:00:00+08:00')
    const command = { kind: 'decide-case', taskId: id, result: 'granted', comment: '予以受理' } as const
    expect((await world.execute(command, people.head)).kind).toBe('done')
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    expect(notices.filter((notice) => notice.kind === 'acceptance')).toMatchObject([
      {
        audience: 'applicant',
        title: '受理通知书：联合审查样例',
        text: `您的申请（办件编号${number}）已于2026-03-03 10:00受理，承诺时限10个工作日。`,
      },
    ])
  })
})

describe('the bureau head who let a case in (受审分离)', () => {
  const accept = async (): Promise<{ readonly number: string; readonly decide: string }> => {
    const number = await referred()
    const { id } = await world.task(number, 'ruling')
    await world.execute(
      { kind: 'decide-case', taskId: id, result: 'granted', comment: '予以受理' },
      people.head,
    )
    return { number, decide: await agreeAll(world, number) }
  }
  const account = (userId: string, name: string, role: string, department?: string): StoredUser => {
    return {
      userId,
      username: userId,
      name,
      roles: [role],
      passwordHash: '',
      ...(department !== undefined && { department }),
    }
  }

  it('does not decide it, and is told that nobody else could', async () => {
    const { number, decide } = await accept()
    const answer = await world.execute(
      { kind: 'decide-case', taskId: decide, result: 'granted', comment: '准予' },
      people.head,
    )
    expect(answer).toMatchObject({
      kind: 'refused',
      code: 'ACCEPTOR_APPROVES',
      message: expect.stringContaining('住建局没有其他有权审批的人员，请联系管理员增设账号') as string,
    })
    const seen = await world.hall.views.task(decide, people.head)
    expect(seen?.permissions).toEqual({ claim: false, unclaim: false, acts: [], note: false })
    expect((await world.case(number)).state).toBe('reviewing')
  })

  it('is told who decides instead, and they do', async () => {
    await world.store.users.add([
      account('head', '吴局', 'bureauHead', 'housing'),
      account('builder', '钱建', 'approver', 'housing'),
      account('planner', '李敏', 'approver', 'planning'),
    ])
    const { number, decide } = await accept()
    const grant = { kind: 'decide-case', taskId: decide, result: 'granted', comment: '准予' } as const
    expect(await world.execute(grant, people.head)).toMatchObject({
      code: 'ACCEPTOR_APPROVES',
      message: expect.stringMatching(/请由钱建办理$/) as string,
    })
    expect((await world.execute(grant, people.builder)).kind).toBe('done')
    expect((await world.case(number)).result).toBe('granted')
  })

  it('is not passed the decision while there is no other head; with another it is theirs', async () => {
    await world.store.users.add([account('head', '吴局', 'bureauHead', 'housing')])
    const { decide } = await accept()
    const refer = { kind: 'refer-case', taskId: decide, reason: '拟不予许可' } as const
    expect(await world.execute(refer, people.builder)).toMatchObject({
      code: 'ACCEPTOR_APPROVES',
      message: expect.stringContaining('住建局没有其他局级负责人') as string,
    })
    await world.store.users.add([account('mayor', '郑长', 'bureauHead')])
    expect((await world.execute(refer, people.builder)).kind).toBe('done')
    const refusal = { kind: 'decide-case', taskId: decide, result: 'refused', comment: '不符合条件' } as const
    expect(await world.execute(refusal, people.head)).toMatchObject({ code: 'ACCEPTOR_APPROVES' })
    expect((await world.execute(refusal, people.mayor)).kind).toBe('done')
  })
})
