import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHallWorld } from './hall-world.js'
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
