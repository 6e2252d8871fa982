import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedCase, agreeAll, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld
let number: string

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
  number = await acceptedCase(world)
})

afterEach(() => world.close())

async function stop(which: { readonly taskId?: string }): Promise<void> {
  const command = {
    kind: 'stop-clock',
    caseNumber: number,
    procedure: 'expertReview',
    limit: { amount: 10, unit: 'workingDay' },
    reason: '结构超限',
    ...which,
  } as const
  const actor = which.taskId === undefined ? people.builder : people.planner
  expect((await world.execute(command, actor)).kind).toBe('done')
}

async function promised() {
  return (await world.case(number)).clocks.find((clock) => clock.kind === 'case')
}

async function opinion(): Promise<void> {
  const { id } = await world.task(number, 'planning')
  const command = { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' } as const
  expect((await world.execute(command, people.planner)).kind).toBe('done')
}

describe('a stop made for a task (Art. 45, §2.2)', () => {
  it('ends with its opinion on the promised limit too: only the closings of the procedure are left out', async () => {
    const before = await promised()
    expect(before?.dueAt).toBe('2026-03-16T17:30:00+08:00')
    const { id } = await world.task(number, 'planning')
    await stop({ taskId: id })
    expect((await promised())?.state).toBe('stopped')
    await world.advanceTo('2026-03-05T10:00:00+08:00')
    await opinion()
    // three closings were spanned: 2, 3 and 4 March, of which the 2nd is not counted anyway
    expect(await promised()).toMatchObject({ state: 'running', dueAt: '2026-03-18T17:30:00+08:00' })
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    expect(notices.find((notice) => notice.kind === 'clockResumed')?.text).toContain(
      '自2026-03-05 10:00恢复计时',
    )
    const history = await world.hall.views.history(number)
    expect(history.find((entry) => entry.kind === 'clock-resumed')).toMatchObject({
      actor: { kind: 'rule' },
      sentence: '法定规则恢复计时：所为任务已经结束',
    })
  })

  it('leaves a stop of the whole case alone, and says so', async () => {
    const { id } = await world.task(number, 'planning')
    await stop({ taskId: id })
    await stop({})
    await world.advanceTo('2026-03-05T10:00:00+08:00')
    await opinion()
    expect((await promised())?.state).toBe('stopped')
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    expect(notices.find((notice) => notice.kind === 'clockResumed')?.text).toContain('因另有中止')
    // and the whole is resumed by who leads, as ever
    await world.execute({ kind: 'resume-clock', caseNumber: number }, people.builder)
    expect((await promised())?.state).toBe('running')
  })

  it('ends when the process withdraws the task', async () => {
    const { id } = await world.task(number, 'planning')
    await stop({ taskId: id })
    await world.engine.publishMessage({ name: 'withdrawn', correlationKey: number, timeToLive: 0 })
    await world.settle()
    // the hall learns it when it next asks after the task
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    expect((await world.case(number)).tasks.find((task) => task.id === id)?.state).toBe('canceled')
    expect((await promised())?.state).toBe('running')
  })

  it('keeps nobody from deciding in time', async () => {
    const { id } = await world.task(number, 'planning')
    await stop({ taskId: id })
    const decide = await agreeAll(world, number)
    const command = { kind: 'decide-case', taskId: decide, result: 'granted', comment: '' } as const
    expect((await world.execute(command, people.builder)).kind).toBe('done')
    expect((await promised())?.state).toBe('ended')
  })
})
