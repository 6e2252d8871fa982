import { describe, expect, it } from 'vitest'
import { brokenLedgerEntry } from '../../engine/cases/ledger-hash.js'
import type { MeetingCommand } from '../../engine/cases/meeting-command.js'
import type { MeetingView } from '../../engine/cases/meeting-view.js'
import { toIso } from '../../engine/statute/instant.js'
import { crashAfter } from './crash.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { meetingMatter } from './meeting-matter.js'
import { people } from './people.js'

const start = '2026-03-10T09:00:00+08:00'

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
    const open = (await world.case(only.number)).tasks.find((task) => task.state === 'open')
    if (open === undefined) {
      await world.advanceTo(toIso(world.time.now() + 61_000))
      stuck += 1
      continue
    }
    stuck = 0
    if (open.elementId === 'intake') {
      await world.execute({ kind: 'accept-case', taskId: open.id }, people.window)
      continue
    }
    const view = await world.hall.views.meeting(open.id, people.admin)
    if (view === undefined) throw new Error('no meeting')
    await hold(world, view)
  }
  throw new Error('nothing more happens, and the case is not closed')
}

/** The next of the meeting: called, moved, signed for, named, checked in, minuted, closed; fire says its word afterwards. */
async function hold(world: HallWorld, { taskId, sittings, outstanding }: MeetingView): Promise<void> {
  const give = (command: MeetingCommand, actor = people.builder): Promise<unknown> =>
    world.execute(command, actor)
  const last = sittings.at(-1)
  if (sittings.length < 2) {
    const place = '三楼会议室'
    const startsAt = last === undefined ? '2026-03-09T09:00:00+08:00' : start
    await give({ kind: 'call-meeting', taskId, startsAt, place })
    return
  }
  if (outstanding.length > 0) {
    await give({ kind: 'state-opinion', taskId, result: 'agree', comment: '' }, people.fireman)
    return
  }
  const planning = last?.seats.find((seat) => seat.department === 'planning')
  if (planning?.notice.signedAt === undefined) {
    await give({ kind: 'confirm-delivery', taskId }, people.planner)
    return
  }
  if (planning.roster.length === 0) {
    await give({ kind: 'appoint-substitute', taskId, name: '赵强', standsInFor: '李敏' }, people.planner)
    return
  }
  if (last?.started !== true) {
    await world.advanceTo(start)
    return
  }
  if (planning.attendance === undefined) {
    await give({ kind: 'record-attendance', taskId, department: 'planning', name: '赵强' })
    return
  }
  if (planning.opinion === undefined) {
    await give({ kind: 'state-opinion', taskId, department: 'planning', result: 'agree', comment: '' })
    return
  }
  await give({ kind: 'close-meeting', taskId, result: 'passed', conclusion: '一致通过' })
}

async function check(world: HallWorld): Promise<void> {
  const { cases } = await world.hall.views.cases({}, people.admin)
  expect(cases).toHaveLength(1)
  const number = cases[0]?.number ?? ''
  const detail = await world.case(number)
  expect(detail.state).toBe('closed')
  const counts: Record<string, number> = {}
  for (const { kind } of await world.hall.views.history(number)) counts[kind] = (counts[kind] ?? 0) + 1
  expect(counts).toMatchObject({
    'meeting-called': 1,
    'meeting-moved': 1,
    'delivery-confirmed': 1,
    'substitute-appointed': 1,
    'attendance-recorded': 1,
    'opinion-stated': 2,
    'meeting-closed': 1,
    'agreement-deemed': 1,
    'meeting-concluded': 1,
    'case-closed': 1,
  })
  const ledger = await world.hall.views.ledger(number)
  expect(ledger.map(({ rule, department }) => `${rule} ${department ?? ''}`)).toEqual([
    'absenceDefault landscaping',
  ])
  expect(brokenLedgerEntry(ledger)).toBeUndefined()
  expect(await world.store.outbox.waitingCases('', 10)).toEqual([])
  const instance = await world.engine.observe.instance(detail.processInstanceKey ?? '')
  expect(instance?.state).toBe('completed')
  expect(instance?.incidents).toEqual([])
  expect(instance?.completedInOrder.filter((each) => each === 'meeting')).toEqual(['meeting'])
}

/** Answers how many calls had taken effect; fewer than asked for once the story is over before. */
async function live(calls: number): Promise<number> {
  const crash = crashAfter(calls)
  const opening = openHallWorld({ matter: meetingMatter(), between: crash.between })
  const opened = await Promise.race([opening, crash.happened])
  if (opened === 'crashed') return calls
  let world = opened
  try {
    if ((await Promise.race([finish(world), crash.happened])) === 'crashed') {
      world = await world.reopen({ crashed: true })
      await finish(world)
    }
    await check(world)
  } finally {
    await world.close()
  }
  return crash.calls()
}

describe('a hall that dies between any two awaits of a joint meeting (statute §4)', () => {
  it('goes on from where it was: nobody is invited, heard or deemed twice', async () => {
    const failures: string[] = []
    let story = 0
    for (let calls = 8; story === 0 || calls <= story; calls += 4) {
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
      story = Math.max(story, ...lives.filter((made, index) => made > 0 && made < calls + index))
      if (calls > 300) throw new Error('the story does not end')
    }
    expect(failures).toEqual([])
    expect(story).toBeGreaterThan(25)
  }, 600_000)
})
