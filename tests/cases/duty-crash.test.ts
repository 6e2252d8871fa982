import { describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { Matter } from '../../engine/catalogue/matter.js'
import { toIso } from '../../engine/statute/instant.js'
import { crashAfter } from './crash.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

/** A story that does whatever is next to do, so that it can be gone on with after a crash, and what must be true at its end. */
interface Story {
  readonly matter: Matter
  readonly step: (world: HallWorld, number: string) => Promise<'done' | 'again'>
  readonly check: (world: HallWorld, number: string) => Promise<void>
  readonly materials: readonly { readonly id: string; readonly pledged?: boolean }[]
  readonly application?: Readonly<Record<string, string | number>>
}

const sample = sampleMatter()
const materials = sample.record.materials.map((each) =>
  each.id === 'deed' ? { ...each, tolerable: true } : each.id === 'photo' ? { ...each, pledge: true } : each,
)
const mayor = { userId: 'governor', name: '周市长', roles: ['governmentHead'] } as const

async function finish(world: HallWorld, story: Story): Promise<string> {
  await addPeople(world)
  for (let turn = 0; turn < 60; turn += 1) {
    const { cases } = await world.hall.views.cases({}, people.admin)
    const [only] = cases
    if (only === undefined) {
      const { application } = story
      await world.submit({ materials: story.materials, ...(application !== undefined && { application }) })
      continue
    }
    if ((await story.step(world, only.number)) === 'done') return only.number
    // What nobody holds comes again within a minute.
    await world.advanceTo(toIso(world.time.now() + 61_000))
  }
  throw new Error('nothing more happens, and the story is not done')
}

async function addPeople({ store }: HallWorld): Promise<void> {
  if ((await store.users.byId(people.planner.userId)) !== undefined) return
  const both = [people.planner, people.planner2]
  await store.users.add(both.map((each) => ({ ...each, username: each.userId, passwordHash: '' })))
}

const owed: Story = {
  matter: {
    ...sample,
    supplement: { stopsClock: true },
    record: { ...sample.record, materials },
  },
  materials: [{ id: 'drawing' }, { id: 'photo', pledged: true }],
  async step(world, number) {
    const detail = await world.case(number)
    const open = detail.tasks.filter((task) => task.state === 'open' || task.state === 'claimed')
    const task = (element: string) => open.find((each) => each.elementId === element)
    const [intake, planning, decide, issue] = [
      task('intake'),
      task('planning'),
      task('decide'),
      task('issue'),
    ]
    const caseNumber = number
    const tolerated = detail.demands.find((each) => each.kind === 'tolerance')
    const later = detail.demands.find((each) => each.kind === 'supplement')
    if (intake) await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    if (detail.acceptedAt === undefined) return 'again'
    if (tolerated?.state === 'open') {
      await world.execute({ kind: 'bring-materials', caseNumber, materials: ['deed'] }, people.window)
    } else if (detail.extensions.length === 0) {
      await world.execute({ kind: 'extend-limit', caseNumber, workingDays: 5, reason: '复杂' }, mayor)
    } else if (later === undefined) {
      const item = { name: '变更说明', reason: '图纸变更', arisenAt: toIso(world.time.now() - 1_000) }
      const limit = { amount: 3, unit: 'workingDay' } as const
      await world.execute({ kind: 'ask-later', caseNumber, materials: [item], limit }, people.builder)
    } else if (later.state === 'open') {
      await world.execute({ kind: 'bring-materials', caseNumber, materials: [later.id] }, people.window)
    } else if (planning?.state === 'open') {
      await world.execute({ kind: 'claim-task', taskId: planning.id }, people.planner)
    } else if (planning?.assignee?.userId === people.planner.userId) {
      const { absences } = await world.hall.views.absences(people.planner)
      await world.hall.staff({ kind: 'name-substitute', substituteId: 'planner2' }, people.planner)
      const away = { from: world.now(), to: '2026-12-01T09:00:00+08:00', reason: '培训' }
      if (absences.length === 0) await world.hall.staff({ kind: 'record-absence', ...away }, people.planner)
      await world.settle()
    } else if (planning) await agree(world, planning.id, people.planner2)
    else if (task('fire')) await agree(world, task('fire')?.id ?? '', people.fireman)
    else if (task('landscaping')) await agree(world, task('landscaping')?.id ?? '', people.gardener)
    else if (decide) {
      await world.execute(
        { kind: 'decide-case', taskId: decide.id, result: 'granted', comment: '' },
        people.builder,
      )
    } else if (issue) await world.execute({ kind: 'issue-certificate', taskId: issue.id }, people.window)
    else if (detail.state === 'closed') {
      const pledge = detail.demands.find((each) => each.kind === 'pledge')
      if (pledge?.state !== 'open') return 'done'
      const check = {
        kind: 'check-pledge',
        caseNumber,
        materialId: 'photo',
        result: 'kept',
        comment: '',
      } as const
      await world.execute(check, people.builder)
    }
    return 'again'
  },
  async check(world, number) {
    const counts = await countsOf(world, number)
    for (const [kind, count] of [
      ['materials-tolerated', 1],
      ['pledges-taken', 1],
      ['materials-brought', 2],
      ['limit-extended', 1],
      ['supplement-asked-later', 1],
      ['clock-resumed', 4],
      ['task-handed-over', 1],
      ['pledge-checked', 1],
      ['case-closed', 1],
    ] as const)
      expect([kind, counts[kind]]).toEqual([kind, count])
    const detail = await world.case(number)
    expect(detail.demands.map((each) => `${each.kind} ${each.state}`).sort()).toEqual([
      'pledge met',
      'supplement met',
      'tolerance met',
    ])
    expect(detail.clocks.filter((clock) => clock.state !== 'ended')).toEqual([])
    expect(detail.clocks.find((clock) => clock.kind === 'case')?.limit.amount).toBe(15)
  },
}

const withdrawn: Story = {
  matter: {
    ...owed.matter,
    supplement: { stopsClock: true, withdrawal: 'information-disclosure-2019#30' },
    tolerance: { amount: 1, unit: 'workingHour' },
  },
  materials: [{ id: 'drawing' }],
  async step(world, number) {
    const detail = await world.case(number)
    const intake = detail.tasks.find((task) => task.elementId === 'intake' && task.state === 'open')
    if (intake) await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    else if (detail.state === 'closed') return (await gone(world)) ? 'done' : 'again'
    else if (detail.acceptedAt !== undefined) await world.advanceTo(toIso(world.time.now() + 3_600_000))
    return 'again'
  },
  async check(world, number) {
    expect(await world.case(number)).toMatchObject({ state: 'closed', result: 'withdrawn' })
    expect(await countsOf(world, number)).toMatchObject({ 'withdrawal-deemed': 1, 'case-closed': 1 })
    expect((await world.hall.views.ledger(number)).map((entry) => entry.rule)).toEqual(['deemedWithdrawal'])
  },
}

const renewed: Story = {
  matter: {
    ...sample,
    renewal: { validUntil: 'until' },
    formSchemas: {
      application: {
        id: 'application',
        components: [{ type: 'textfield', key: 'until', label: '有效期至' }],
      },
    },
  },
  application: { until: '2026-04-10' },
  materials: [{ id: 'drawing' }, { id: 'deed' }],
  async step(world, number) {
    const detail = await world.case(number)
    const open = detail.tasks.filter((task) => task.state === 'open')
    const intake = open.find((task) => task.elementId === 'intake')
    const issue = open.find((task) => task.elementId === 'issue')
    if (detail.state === 'closed') return 'done'
    if (issue) await world.execute({ kind: 'issue-certificate', taskId: issue.id }, people.window)
    else if (intake) await world.execute({ kind: 'accept-case', taskId: intake.id }, people.window)
    else if (detail.acceptedAt !== undefined && detail.result === undefined) {
      await world.advanceTo('2026-04-11T00:00:00+08:00')
    }
    return 'again'
  },
  async check(world, number) {
    expect(await world.case(number)).toMatchObject({ state: 'closed', result: 'granted' })
    expect(await countsOf(world, number)).toMatchObject({ 'renewal-deemed': 1, 'certificate-issued': 1 })
    const rules = (await world.hall.views.ledger(number)).map((entry) => entry.rule)
    expect(rules.filter((rule) => rule === 'deemedRenewal')).toHaveLength(1)
  },
}

async function agree(world: HallWorld, taskId: string, actor: Actor): Promise<void> {
  await world.execute({ kind: 'give-opinion', taskId, result: 'agree', comment: '' }, actor)
}

async function countsOf(world: HallWorld, number: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const { kind } of await world.hall.views.history(number)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

async function gone(world: HallWorld): Promise<boolean> {
  const keys = await world.engine.observe.instancesOf('sample-review')
  const states = await Promise.all(keys.map((key) => world.engine.observe.instance(key)))
  return states.every((instance) => instance?.state !== 'active')
}

/** Answers how many calls had taken effect; fewer than asked for once the story is over before. */
async function live(story: Story, calls: number): Promise<number> {
  const crash = crashAfter(calls)
  const opening = openHallWorld({ between: crash.between, matter: story.matter })
  const opened = await Promise.race([opening, crash.happened])
  if (opened === 'crashed') return calls
  let world = opened
  try {
    const end = await Promise.race([finish(world, story), crash.happened])
    if (end === 'crashed') world = await world.reopen({ crashed: true })
    const number = await finish(world, story)
    await story.check(world, number)
    expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
  } finally {
    await world.close()
  }
  return crash.calls()
}

describe('a hall that dies between any two awaits of', () => {
  it.each([
    ['what is owed, extended, asked later, handed over and checked', owed],
    ['a withdrawal that the law deems', withdrawn],
    ['a renewal that the law deems', renewed],
  ])('%s', { timeout: 600_000 }, async (_, story) => {
    const failures: string[] = []
    let end = 0
    // What lies before the first command is migrations.
    for (let calls = 11; end === 0 || calls <= end; calls += 4) {
      const lives = await Promise.all(
        [0, 1, 2, 3].map(async (more) => {
          try {
            return await live(story, calls + more)
          } catch (error) {
            failures.push(
              `after ${calls + more} calls: ${error instanceof Error ? error.message : String(error)}`,
            )
            return 0
          }
        }),
      )
      end = Math.max(end, ...lives.filter((made, index) => made > 0 && made < calls + index))
      if (calls > 300) throw new Error('the story does not end')
    }
    expect(failures).toEqual([])
  })
})
