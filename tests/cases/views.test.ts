import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HallChange } from '../../engine/cases/hall.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld()
})

afterEach(() => world.close())

describe('the list of tasks', () => {
  it('shows a department its own, the window its own, a head of all all of them', async () => {
    await acceptedCase(world)
    await world.submit()
    const seen = async (actor: (typeof people)[keyof typeof people]): Promise<readonly string[]> =>
      (await world.hall.views.tasks({ scope: 'department' }, actor)).tasks
        .map((task) => task.elementId)
        .sort()
    expect(await seen(people.planner)).toEqual(['planning'])
    expect(await seen(people.window)).toEqual(['intake'])
    expect(await seen(people.mayor)).toEqual(['fire', 'intake', 'landscaping', 'planning'])
    expect(await seen(people.applicant)).toEqual([])
    expect(await seen(people.inspector)).toEqual([])
  })

  it('shows what I hold, then what I did, and what the rule ended in my hands', async () => {
    const number = await acceptedCase(world)
    const planning = await world.task(number, 'planning')
    const landscaping = await world.task(number, 'landscaping')
    await world.execute({ kind: 'claim-task', taskId: planning.id }, people.planner)
    await world.execute({ kind: 'claim-task', taskId: landscaping.id }, people.gardener)
    const mine = await world.hall.views.tasks({ scope: 'mine' }, people.planner)
    expect(mine.tasks).toMatchObject([
      { id: planning.id, state: 'claimed', assignee: { name: '李敏' }, clock: { workingDaysLeft: 5 } },
    ])
    await world.execute(
      { kind: 'give-opinion', taskId: planning.id, result: 'agree', comment: '' },
      people.planner,
    )
    expect((await world.hall.views.tasks({ scope: 'mine' }, people.planner)).tasks).toEqual([])
    expect((await world.hall.views.tasks({ scope: 'done' }, people.planner)).tasks).toMatchObject([
      { id: planning.id, state: 'completed' },
    ])
    await world.advanceTo('2026-03-05T18:00:00+08:00')
    expect((await world.hall.views.tasks({ scope: 'done' }, people.gardener)).tasks).toMatchObject([
      { id: landscaping.id, state: 'deemed', clock: { colour: 'red' } },
    ])
  })

  it('shows an applicant what they have to supplement', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    await world.execute({ kind: 'ask-supplement', taskId: id, missing: [{ name: '图纸' }] }, people.window)
    expect((await world.hall.views.tasks({ scope: 'mine' }, people.applicant)).tasks).toMatchObject([
      { act: 'supplement-case', name: '补正申请材料' },
    ])
    expect((await world.hall.views.tasks({ scope: 'mine' }, people.stranger)).tasks).toEqual([])
  })

  it('comes in pages', async () => {
    for (let count = 0; count < 5; count += 1) await world.submit()
    const first = await world.hall.views.tasks({ scope: 'department', limit: 3 }, people.window)
    expect(first.tasks).toHaveLength(3)
    const second = await world.hall.views.tasks(
      { scope: 'department', limit: 3, after: first.next ?? '' },
      people.window,
    )
    expect(second.tasks).toHaveLength(2)
    expect(second.next).toBeUndefined()
    expect(new Set([...first.tasks, ...second.tasks].map((task) => task.id)).size).toBe(5)
  })
})

describe('a task', () => {
  it('tells what this person may do, with form and materials', async () => {
    const number = await acceptedCase(world)
    const { id } = await world.task(number, 'planning')
    expect(await world.hall.views.task(id, people.planner)).toMatchObject({
      form: { id: 'opinion' },
      formData: { area: 1200 },
      permissions: { claim: true, unclaim: false, acts: ['give-opinion'] },
      case: { number, state: 'reviewing' },
    })
    await world.execute({ kind: 'claim-task', taskId: id }, people.planner)
    expect((await world.hall.views.task(id, people.planner))?.permissions).toEqual({
      claim: false,
      unclaim: true,
      note: false,
      acts: ['give-opinion'],
    })
    expect((await world.hall.views.task(id, people.planner2))?.permissions).toEqual({
      claim: false,
      unclaim: false,
      note: false,
      acts: [],
    })
    expect((await world.hall.views.task(id, people.window))?.permissions.acts).toEqual([])
    expect(await world.hall.views.task(id, people.stranger)).toBeUndefined()
    expect(await world.hall.views.task('none', people.admin)).toBeUndefined()
  })

  it('does not offer a second asking', async () => {
    const number = await world.submit()
    const first = await world.task(number, 'intake')
    expect((await world.hall.views.task(first.id, people.window))?.permissions.acts).toEqual([
      'accept-case',
      'ask-supplement',
      'refer-case',
    ])
    await world.execute(
      { kind: 'ask-supplement', taskId: first.id, missing: [{ name: '图纸' }] },
      people.window,
    )
    const supplement = await world.task(number, 'supplement')
    await world.execute(
      { kind: 'supplement-case', taskId: supplement.id, materials: ['deed'] },
      people.applicant,
    )
    const second = await world.task(number, 'intake')
    expect((await world.hall.views.task(second.id, people.window))?.permissions.acts).toEqual([
      'accept-case',
      'refer-case',
    ])
  })
})

describe('cases', () => {
  it.each([
    { who: 'window', sees: true },
    { who: 'inspector', sees: true },
    { who: 'applicant', sees: true },
    { who: 'planner', sees: true },
    { who: 'builder', sees: true },
    { who: 'stranger', sees: false },
  ] as const)('$who sees the case: $sees', async ({ who, sees }) => {
    const number = await acceptedCase(world)
    expect((await world.hall.views.case(number, people[who])) !== undefined).toBe(sees)
  })

  it('of others are hidden from a department that is not asked', async () => {
    const number = await world.submit()
    expect(await world.hall.views.case(number, people.planner)).toBeUndefined()
    expect((await world.hall.views.cases({}, people.planner)).cases).toEqual([])
    expect((await world.hall.views.notices({ caseNumber: number }, people.planner)).notices).toEqual([])
    expect((await world.hall.views.cases({}, people.applicant)).cases).toHaveLength(1)
    expect((await world.hall.views.cases({}, people.stranger)).cases).toEqual([])
  })

  it('are found by number, applicant, state and matter', async () => {
    const number = await world.submit({ applicant: { name: '安丘市自来水公司' } }, people.window)
    await acceptedCase(world)
    const found = async (filter: Parameters<typeof world.hall.views.cases>[0]): Promise<readonly string[]> =>
      (await world.hall.views.cases(filter, people.window)).cases.map((each) => each.number)
    expect(await found({ query: '安丘' })).toEqual([number])
    expect(await found({ query: '-0001' })).toEqual([number])
    expect(await found({ state: 'submitted' })).toEqual([number])
    expect(await found({ matterId: 'other' })).toEqual([])
  })
})

describe('changes', () => {
  it('are told after they are on disk, to everybody who listens', async () => {
    const told: HallChange[] = []
    const stop = world.hall.changes((change) => told.push(change))
    world.hall.changes(() => {
      throw new Error('a broken listener')
    })
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    expect(told).toContainEqual({ kind: 'case', caseNumber: number })
    expect(told).toContainEqual({ kind: 'task', caseNumber: number, taskId: id })
    expect(told).toContainEqual({ kind: 'notice', caseNumber: number })
    stop()
    told.length = 0
    await world.execute({ kind: 'claim-task', taskId: id }, people.window)
    expect(told).toEqual([])
  })
})

describe('the next instant', () => {
  it('is that of the earliest clock that has something to do', async () => {
    expect(world.hall.nextDue()).toBeUndefined()
    const number = await acceptedCase(world)
    expect(world.hall.nextDue()).toBe('2026-03-04T17:30:00+08:00')
    const { id } = await world.task(number, 'landscaping')
    await world.execute({ kind: 'give-opinion', taskId: id, result: 'agree', comment: '' }, people.gardener)
    await world.advanceTo('2026-03-04T17:30:00+08:00')
    expect(world.hall.nextDue()).toBe('2026-03-05T17:30:00+08:00')
    expect(await world.hall.views.totals()).toEqual({ openTasks: 2, overdueClocks: 0, openCases: 1 })
  })
})
