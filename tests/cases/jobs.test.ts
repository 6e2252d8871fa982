import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Gateway } from '../../engine/gateway/gateway.js'
import type { ActivatedJob } from '../../engine/gateway/job.js'
import { acceptedCase, openHallWorld, processes } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld
let push: (job: ActivatedJob) => void
let seen: ActivatedJob[]

/** Remembers the jobs that come, so that a test can push one again. */
function remembering(gateway: Gateway): Gateway {
  return {
    ...gateway,
    streamActivatedJobs(request, receive) {
      if (request.type === 'io.camunda.zeebe:userTask') push = receive
      return gateway.streamActivatedJobs(request, (job) => {
        seen.push(job)
        receive(job)
      })
    },
  }
}

beforeEach(async () => {
  seen = []
  world = await openHallWorld({
    between: ({ gateway, writer }) => ({ gateway: remembering(gateway), writer }),
  })
})

afterEach(() => world.close())

describe('a job that is pushed again', () => {
  it('makes no second task, no second notice, no second clock', async () => {
    const number = await acceptedCase(world)
    const before = await world.case(number)
    const noticesBefore = (await world.hall.views.notices({ caseNumber: number }, people.admin)).notices
      .length
    for (const job of seen) push(job)
    await world.settle()
    const after = await world.case(number)
    expect(after.tasks).toEqual(before.tasks)
    expect(after.clocks).toEqual(before.clocks)
    expect((await world.hall.views.notices({ caseNumber: number }, people.admin)).notices).toHaveLength(
      noticesBefore,
    )
  })

  it('twice at the same instant makes one task', async () => {
    const number = await world.submit()
    const [job] = seen
    if (job === undefined) throw new Error('a job')
    await world.store.commit([{ kind: 'remove', table: 'tasks', key: { id: job.key } }])
    for (let times = 0; times < 3; times += 1) push(job)
    await world.settle()
    expect((await world.case(number)).tasks).toHaveLength(1)
  })

  it('stays with the hall for as long as it is open: it does not come back every minute', async () => {
    await acceptedCase(world)
    const count = seen.length
    await world.advanceTo('2026-03-02T12:00:00+08:00')
    expect(seen).toHaveLength(count)
  })
})

describe('a job that cannot be taken in', () => {
  it.each([
    { name: 'an act nobody knows', changes: { intake: { act: 'dance' } }, message: `Expected header 'act'` },
    {
      name: 'a limit that is none',
      changes: { intake: { timeLimit: 'soon' } },
      message: `Expected header 'timeLimit'`,
    },
    {
      name: 'an article outside the law book',
      changes: { intake: { basis: 'none#1' } },
      message: `Expected header 'basis'`,
    },
    {
      name: 'a department that is not in the matter',
      changes: { intake: { department: 'navy' } },
      message: `Expected department 'navy'`,
    },
    {
      name: 'consent to a decision',
      changes: { intake: { act: 'decide-case', onExpiry: 'deemedConsent' } },
      message: `Expected header 'onExpiry' of decide-case`,
    },
  ])('waits as an incident for a person: $name', async ({ changes, message }) => {
    await world.close()
    world = await openHallWorld({ matter: sampleMatter(changes) })
    const number = await world.submit()
    const { tasks, processInstanceKey } = await world.case(number)
    expect(tasks).toEqual([])
    const instance = await world.engine.observe.instance(processInstanceKey ?? '')
    expect(instance?.incidents).toMatchObject([{ elementId: 'intake' }])
    expect(instance?.incidents[0]?.errorMessage).toContain(message)
  })

  it('waits likewise where no case stands behind it', async () => {
    const answer = await world.engine.createProcessInstance({
      bpmnProcessId: 'sample-review',
      variables: '{"caseNumber":"C-404"}',
    })
    await world.settle()
    const key = answer.kind === 'accepted' ? answer.response.processInstanceKey : ''
    const instance = await world.engine.observe.instance(key)
    expect(instance?.incidents[0]?.errorMessage).toContain(`Expected a case 'C-404', but found none`)
  })
})

describe('a task whose job is gone', () => {
  it('is marked when its process was cancelled; what was filled in is kept as a note', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    const { processInstanceKey } = await world.case(number)
    await world.engine.cancelProcessInstance({ processInstanceKey: processInstanceKey ?? '' })
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'disagree', comment: '退线不足' },
      people.planner,
    )
    expect(answer).toMatchObject({ kind: 'refused', code: 'TASK_CANCELED' })
    const detail = await world.case(number)
    expect(detail.tasks.find((task) => task.id === id)?.state).toBe('canceled')
    expect(detail.notes).toMatchObject([{ kind: 'interruptedAct', by: 'planner' }])
    expect(detail.notes[0]?.text).toContain('退线不足')
    expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
    const again = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '' },
      people.planner,
    )
    expect(again).toMatchObject({ code: 'TASK_CANCELED' })
  })

  it('is marked as soon as the process has moved on without it', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    await world.advanceTo('2026-03-02T10:00:00+08:00')
    for (const [element, actor] of [
      ['landscaping', people.gardener],
      ['fire', people.fireman],
    ] as const) {
      const task = await world.task(number, element)
      await world.execute({ kind: 'give-opinion', taskId: task.id, result: 'agree', comment: '' }, actor)
    }
    await world.engine.publishMessage({ name: 'withdrawn', correlationKey: number })
    await world.settle()
    const { tasks } = await world.case(number)
    expect(tasks.find((task) => task.id === id)?.state).toBe('canceled')
    expect(tasks.find((task) => task.elementId === 'decide')?.state).toBe('open')
  })

  it('is marked when a boundary event interrupted it, and nobody is deemed to agree to what is no longer asked', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    await world.engine.publishMessage({ name: 'withdrawn', correlationKey: number })
    await world.advanceTo('2026-03-09T18:00:00+08:00')
    const detail = await world.case(number)
    expect(detail.tasks.find((task) => task.id === id)?.state).toBe('canceled')
    expect((await world.hall.views.ledger(number)).map((entry) => entry.department)).toEqual(['landscaping'])
    expect(detail.opinions.map((opinion) => opinion.department)).toEqual(['landscaping'])
  })
})

describe('a calendar year that is not loaded (statute §1.6)', () => {
  it('is named; the clock waits for it, and goes on when it comes', async () => {
    await world.close()
    const { years, exceptions } = processes.calendar
    const without = { years: new Map([...years].filter(([year]) => year < 2026)), exceptions }
    world = await openHallWorld({ at: '2025-12-30T09:00:00+08:00', calendar: without })
    const number = await world.submit()
    const { clock } = await world.case(number)
    expect(clock).toMatchObject({ state: 'running', missingYear: 2026 })
    expect(clock?.dueAt).toBeUndefined()
    expect(clock?.remainingText).toContain('2026')
    const { notices } = await world.hall.views.notices({}, people.admin)
    expect(notices).toMatchObject([{ kind: 'calendarMissing', title: '缺少2026年工作日历' }])
    // when the year is loaded at the next start, after the deadline
    world = await world.reopen({ calendar: processes.calendar, at: '2026-01-20T09:00:00+08:00' })
    expect(await world.case(number)).toMatchObject({
      acceptanceDeemed: true,
      acceptedAt: '2025-12-30T09:00:00+08:00',
    })
    expect(await world.hall.views.ledger(number)).toMatchObject([
      { effectAt: '2026-01-07T17:30:00+08:00', carriedOutAt: '2026-01-20T09:00:00+08:00' },
    ])
  })
})
