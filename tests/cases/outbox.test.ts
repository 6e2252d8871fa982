import { afterEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../engine/gateway/answer.js'
import type { Gateway } from '../../engine/gateway/gateway.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { Doors, HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

afterEach(() => world.close())

const away: Answer<never> = {
  kind: 'rejected',
  code: 'UNAVAILABLE',
  message: 'Expected the broker to answer, but it is away',
}

/** An engine that can be taken away; `lostAnswers`: it does what it is asked, and the answer is lost. */
function cutable(): {
  between: (doors: Doors) => Doors
  line: { state: 'up' | 'away' | 'lostAnswers' | 'silent' }
  calls: string[]
} {
  const line = { state: 'up' as 'up' | 'away' | 'lostAnswers' | 'silent' }
  const calls: string[] = []
  function over<Request, Response>(
    name: string,
    call: (request: Request) => Promise<Answer<Response>>,
  ): (request: Request) => Promise<Answer<Response>> {
    return async (request) => {
      calls.push(name)
      if (line.state === 'away') return away
      if (line.state === 'silent') return new Promise<never>(() => undefined)
      const answer = await call(request)
      if (line.state === 'lostAnswers') throw new Error('the connection was lost')
      return answer
    }
  }
  return {
    line,
    calls,
    between({ gateway, writer }) {
      const cut: Gateway = {
        ...gateway,
        createProcessInstance: over('createProcessInstance', (request) =>
          gateway.createProcessInstance(request),
        ),
        completeJob: over('completeJob', (request) => gateway.completeJob(request)),
        updateJobTimeout: over('updateJobTimeout', (request) => gateway.updateJobTimeout(request)),
      }
      return { gateway: cut, writer }
    },
  }
}

describe('while the process engine is away', () => {
  it('the hall keeps taking work, and catches up when it is back', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    const number = await acceptedCase(world)
    line.state = 'away'
    // when
    const submitted = await world.submit()
    const { id } = await world.task(number, 'planning')
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
      people.planner,
    )
    // then both are on disk
    expect(answer.kind).toBe('done')
    expect((await world.case(submitted)).tasks).toEqual([])
    expect((await world.case(number)).opinions).toHaveLength(1)
    await world.advanceTo('2026-03-02T10:00:00+08:00')
    expect(await world.store.outbox.waitingCases('', 10)).toHaveLength(2)
    // when it is back
    line.state = 'up'
    await world.advanceTo('2026-03-02T10:02:00+08:00')
    expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
    expect((await world.case(submitted)).tasks).toHaveLength(1)
    const instance = await world.engine.observe.instance((await world.case(number)).processInstanceKey ?? '')
    expect(instance?.completedInOrder).toContain('planning')
  })

  it('asks again with pauses that grow, and not more often than every minute', async () => {
    const { between, line, calls } = cutable()
    world = await openHallWorld({ between })
    line.state = 'away'
    await world.submit()
    calls.length = 0
    await world.advanceTo('2026-03-02T10:00:00+08:00')
    expect(calls.length).toBeGreaterThan(59)
    expect(calls.length).toBeLessThan(75)
  })

  it('nobody is kept waiting for an engine that does not answer', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    line.state = 'silent'
    const asked = world.hall.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
      people.planner,
    )
    await world.time.advanceTo(
      world.time.now() + 6_000,
      () => new Promise((resolve) => setTimeout(resolve, 50)),
    )
    expect((await asked).kind).toBe('done')
    line.state = 'up'
    world = await world.reopen({ crashed: true })
    const instance = await world.engine.observe.instance((await world.case(number)).processInstanceKey ?? '')
    expect(instance?.completedInOrder).toContain('planning')
  })

  it('deadlines pass at their instant all the same', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    const number = await acceptedCase(world)
    line.state = 'away'
    await world.advanceTo('2026-03-05T18:00:00+08:00')
    expect(await world.hall.views.ledger(number)).toMatchObject([
      { effectAt: '2026-03-05T17:30:00+08:00', carriedOutAt: '2026-03-05T17:30:00+08:00' },
    ])
    line.state = 'up'
    await world.advanceTo('2026-03-05T18:02:00+08:00')
    const instance = await world.engine.observe.instance((await world.case(number)).processInstanceKey ?? '')
    expect(instance?.completedInOrder).toContain('landscaping')
  })

  it('acceptance is deemed though the window never got the task, and the task is fulfilled when it comes', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    line.state = 'away'
    const number = await world.submit()
    world = await world.reopen({ between, at: '2026-03-10T09:00:00+08:00' })
    expect(await world.case(number)).toMatchObject({ acceptanceDeemed: true, tasks: [] })
    line.state = 'up'
    await world.advanceTo('2026-03-10T09:02:00+08:00')
    const { tasks } = await world.case(number)
    expect(tasks.find((task) => task.elementId === 'intake')?.state).toBe('deemed')
    expect(tasks.find((task) => task.elementId === 'planning')).toMatchObject({
      state: 'open',
      createdAt: expect.stringContaining('2026-03-10T09:0') as string,
    })
    expect(await world.hall.views.ledger(number)).toHaveLength(1)
  })
})

describe('an answer that was lost', () => {
  it('of a creation leaves one instance: the other is cancelled', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    line.state = 'lostAnswers'
    const number = await world.submit()
    line.state = 'up'
    await world.advanceTo('2026-03-02T09:10:00+08:00')
    const keys = await world.engine.observe.instancesOf('sample-review')
    const instances = await Promise.all(keys.map((key) => world.engine.observe.instance(key)))
    const active = instances.filter((instance) => instance?.state === 'active')
    expect(active).toHaveLength(1)
    const detail = await world.case(number)
    expect(detail.processInstanceKey).toBe(active[0]?.processInstanceKey)
    expect(detail.tasks.filter((task) => task.state === 'open')).toHaveLength(1)
    const { id } = await world.task(number, 'intake')
    expect((await world.execute({ kind: 'accept-case', taskId: id }, people.window)).kind).toBe('done')
  })

  it('of a completion is no harm: the engine says that it is done', async () => {
    const { between, line } = cutable()
    world = await openHallWorld({ between })
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    line.state = 'lostAnswers'
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
      people.planner,
    )
    expect(answer.kind).toBe('done')
    line.state = 'up'
    await world.advanceTo('2026-03-02T09:10:00+08:00')
    const detail = await world.case(number)
    expect(detail.tasks.find((task) => task.id === id)?.state).toBe('completed')
    expect(detail.notes).toEqual([])
    expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
  })
})
