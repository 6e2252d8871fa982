import { describe, expect, it } from 'vitest'
import { brokenLedgerEntry } from '../../engine/cases/ledger-hash.js'
import type { TaskSummary } from '../../engine/cases/task-view.js'
import { toIso } from '../../engine/statute/instant.js'
import { crashAfter } from './crash.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

/** Does whatever is next to do in the only case of the hall, until it is closed. */
async function finish(world: HallWorld): Promise<void> {
  for (let stuck = 0; stuck < 5;) {
    const { cases } = await world.hall.views.cases({}, people.admin)
    const [only] = cases
    if (only === undefined) {
      await world.submit()
      continue
    }
    if (only.state === 'closed') return
    const open = (await world.case(only.number)).tasks.filter((task) => task.state === 'open')
    const mine = open.find((task) => task.elementId !== 'landscaping')
    if (mine !== undefined) {
      await act(world, mine)
      stuck = 0
      continue
    }
    // What nobody holds comes again within a minute; what is held by the gardener ends by the rule.
    const waiting = open[0]?.clock?.dueAt
    await world.advanceTo(waiting !== undefined && stuck > 0 ? waiting : toIso(world.time.now() + 61_000))
    stuck += 1
  }
  throw new Error('nothing more happens, and the case is not closed')
}

async function act(world: HallWorld, task: TaskSummary): Promise<void> {
  const taskId = task.id
  switch (task.elementId) {
    case 'intake':
      await world.execute({ kind: 'accept-case', taskId }, people.window)
      return
    case 'decide':
      await world.execute({ kind: 'decide-case', taskId, result: 'granted', comment: '' }, people.builder)
      return
    case 'issue':
      await world.execute({ kind: 'issue-certificate', taskId }, people.window)
      return
    default: {
      const actor = task.elementId === 'fire' ? people.fireman : people.planner
      await world.execute({ kind: 'give-opinion', taskId, result: 'agree', comment: '' }, actor)
      return
    }
  }
}

async function check(world: HallWorld): Promise<void> {
  const { cases } = await world.hall.views.cases({}, people.admin)
  expect(cases).toHaveLength(1)
  const number = cases[0]?.number ?? ''
  const detail = await world.case(number)
  expect(detail).toMatchObject({ state: 'closed', result: 'granted' })
  // the case did everything once
  const history = await world.hall.views.history(number)
  const counts: Record<string, number> = {}
  for (const { kind } of history) counts[kind] = (counts[kind] ?? 0) + 1
  expect(counts).toEqual({
    'case-submitted': 1,
    'request-delivered': 6,
    'case-accepted': 1,
    'opinion-given': 2,
    'warning-given': 2,
    'opinion-deemed': 1,
    'case-decided': 1,
    'certificate-issued': 1,
    'case-closed': 1,
  })
  expect(detail.tasks.map((task) => `${task.elementId} ${task.state}`).sort()).toEqual([
    'decide completed',
    'fire completed',
    'intake completed',
    'issue completed',
    'landscaping deemed',
    'planning completed',
  ])
  expect(detail.certificates).toHaveLength(1)
  const ledger = await world.hall.views.ledger(number)
  expect(ledger).toHaveLength(1)
  expect(brokenLedgerEntry(ledger)).toBeUndefined()
  expect((await world.hall.views.inspections({}, people.inspector)).inspections).toHaveLength(1)
  expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
  // and the process agrees
  const instances = await Promise.all(
    (await world.engine.observe.instancesOf('sample-review')).map((key) =>
      world.engine.observe.instance(key),
    ),
  )
  const completed = instances.filter((instance) => instance?.state === 'completed')
  expect(completed).toHaveLength(1)
  expect(completed[0]?.processInstanceKey).toBe(detail.processInstanceKey)
  expect(instances.filter((instance) => instance?.state === 'active')).toEqual([])
  const done = completed[0]?.completedInOrder ?? []
  for (const element of [
    'intake',
    'planning',
    'landscaping',
    'fire',
    'decide',
    'issue',
    'closeGranted',
    'endGranted',
  ])
    expect(done.filter((each) => each === element)).toEqual([element])
  expect(completed[0]?.incidents).toEqual([])
}

/** Answers how many calls had taken effect; fewer than asked for once the story is over before. */
async function live(calls: number): Promise<number> {
  const crash = crashAfter(calls)
  const opening = openHallWorld({ between: crash.between })
  const opened = await Promise.race([opening, crash.happened])
  if (opened === 'crashed') return calls
  let world = opened
  try {
    const end = await Promise.race([finish(world), crash.happened])
    if (end === 'crashed') {
      world = await world.reopen({ crashed: true })
      await finish(world)
    }
    await check(world)
  } finally {
    await world.close()
  }
  return crash.calls()
}

describe('a hall that dies between any two awaits', () => {
  it('goes on from where it was: case and process agree at the end, and nothing is done twice', async () => {
    const afterMigrations = 8
    const failures: string[] = []
    let story = 0
    for (let calls = afterMigrations; story === 0 || calls <= story; calls += 4) {
      const lives = await Promise.all(
        [0, 1, 2, 3].map(async (more) => {
          try {
            return await live(calls + more)
          } catch (error) {
            failures.push(
              `after ${calls + more} calls: ${error instanceof Error ? error.message : String(error)}`,
            )
            return 0
          }
        }),
      )
      // A life that ended before its crash tells how long the story is.
      story = Math.max(story, ...lives.filter((made, index) => made > 0 && made < calls + index))
      if (calls > 300) throw new Error('the story does not end')
    }
    expect(failures).toEqual([])
    expect(story).toBeGreaterThan(40)
  }, 600_000)

  it('also when it dies again and again', async () => {
    let world = await openHallWorld()
    try {
      for (let lives = 1; ; lives += 1) {
        if (lives > 300) throw new Error('the story does not end')
        const crash = crashAfter((lives * 7) % 6)
        let leave: (() => Promise<void>) | undefined
        const leaving = (how: () => Promise<void>): void => void (leave = how)
        const reopening = world.reopen({ crashed: true, between: crash.between, leaving })
        const reopened = await Promise.race([reopening, crash.happened])
        if (reopened === 'crashed') {
          await leave?.()
          continue
        }
        world = reopened
        if ((await Promise.race([finish(world), crash.happened])) !== 'crashed') break
      }
      await check(world)
    } finally {
      await world.close()
    }
  }, 600_000)
})
