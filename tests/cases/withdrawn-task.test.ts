import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld()
})

afterEach(() => world.close())

async function warned(number: string): Promise<readonly string[]> {
  const history = await world.hall.views.history(number)
  return history.filter((entry) => entry.kind === 'warning-given').map((entry) => entry.sentence)
}

describe('a task that the process has withdrawn', () => {
  it('cannot be claimed, and nobody is warned of it', async () => {
    const number = await acceptedCase(world)
    const planning = await world.task(number, 'planning')
    await world.engine.publishMessage({ name: 'withdrawn', correlationKey: number })
    await world.settle()
    expect(await world.execute({ kind: 'claim-task', taskId: planning.id }, people.planner)).toMatchObject({
      code: 'TASK_CANCELED',
    })
    await world.advanceTo('2026-03-30T18:00:00+08:00')
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    const warnings = notices.filter((each) => each.kind.startsWith('warning'))
    expect(warnings.length).toBeGreaterThan(0)
    expect(warnings.some((each) => each.taskId === planning.id)).toBe(false)
    expect(notices.some((each) => each.kind === 'processEnded')).toBe(false)
  })
})

describe('a case whose process was ended from outside', () => {
  it('ends with its tasks and clocks, unwarned; the administrator is told once', async () => {
    const number = await acceptedCase(world)
    const { processInstanceKey = '' } = await world.case(number)
    await world.engine.cancelProcessInstance({ processInstanceKey })
    await world.advanceTo('2026-04-30T18:00:00+08:00')
    const detail = await world.case(number)
    expect(new Set(detail.tasks.slice(1).map((task) => task.state))).toEqual(new Set(['canceled']))
    expect(new Set(detail.clocks.map((clock) => clock.state))).toEqual(new Set(['ended']))
    expect(await warned(number)).toEqual([])
    expect(await world.hall.views.ledger(number)).toEqual([])
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    expect(notices.filter((each) => each.kind === 'processEnded')).toHaveLength(1)
    const history = await world.hall.views.history(number)
    expect(history.filter((each) => each.kind === 'process-ended')).toHaveLength(1)
  })
})

describe('a late opinion that is none', () => {
  it.each([
    { name: 'an unknown result', said: { result: 'banana' as 'agree', comment: '绿地' } },
    { name: 'a disagreement without its reason', said: { result: 'disagree' as const, comment: ' ' } },
  ])('is refused, and no note is kept: $name', async ({ said }) => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'landscaping')
    await world.advanceTo('2026-03-20T18:00:00+08:00')
    const answer = await world.execute({ kind: 'give-opinion', taskId: id, ...said }, people.gardener)
    expect(answer).toMatchObject({ kind: 'refused', code: 'INVALID_INPUT' })
    expect((await world.case(number)).notes).toEqual([])
  })
})
