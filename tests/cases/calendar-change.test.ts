import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import type { ClockView } from '../../engine/cases/clock-view.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import { createCalendar } from '../../engine/statute/calendar.js'
import type { Calendar, CalendarYear } from '../../engine/statute/calendar.js'
import { acceptedCase, openHallWorld, processes } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'

/** The loaded calendars with 2026 changed, as an amended notice changes it. */
function amended(change: (year: CalendarYear) => Partial<CalendarYear>): Calendar {
  return createCalendar(
    [...processes.calendar.years.values()].map((year) =>
      year.year === 2026 ? { ...year, ...change(year) } : year,
    ),
  )
}

const dayOff = (date: string): Calendar =>
  amended((year) => ({ daysOff: [...year.daysOff, { date, name: '临时' }] }))

const dayOn = (date: string): Calendar =>
  amended((year) => ({ makeUpWorkdays: [...year.makeUpWorkdays, { date, name: '临时' }] }))

let world: HallWorld
let number: string

afterEach(() => world.close())

async function clock(of: string): Promise<ClockView> {
  const found = (await world.case(number)).clocks.find((each) => [each.department, each.kind].includes(of))
  if (found === undefined) throw new Error(`no clock ${of}`)
  return found
}

async function sentences(kind: string): Promise<readonly string[]> {
  const history = await world.hall.views.history(number)
  return history.filter((entry) => entry.kind === kind).map((entry) => entry.sentence)
}

describe('a calendar that is amended while a case is open (§1.6)', () => {
  beforeEach(async () => {
    world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
    number = await acceptedCase(world)
  })

  it('moves the deadlines at the next start, and says so with the old and the new instant', async () => {
    expect((await clock('landscaping')).dueAt).toBe('2026-03-05T17:30:00+08:00')
    world = await world.reopen({ calendar: dayOff('2026-03-05') })
    expect((await clock('landscaping')).dueAt).toBe('2026-03-06T17:30:00+08:00')
    const told = (await sentences('deadline-recomputed')).find((each) => each.includes('2026-03-05 17:30'))
    expect(told).toContain('改为2026-03-06 17:30')
    expect(told).toContain('国办发明电')
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.gardener)
    const texts = notices.filter((notice) => notice.kind === 'deadlineRecomputed').map(({ text }) => text)
    expect(texts.some((text) => text.includes('由2026-03-05 17:30改为2026-03-06 17:30'))).toBe(true)
    // and the case goes on by it
    await world.advanceTo('2026-03-05T18:00:00+08:00')
    expect(await world.hall.views.ledger(number)).toEqual([])
    const { id } = await world.task(number, 'landscaping')
    expect((await world.execute({ kind: 'claim-task', taskId: id }, people.gardener)).kind).toBe('done')
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect(await world.hall.views.ledger(number)).toMatchObject([{ effectAt: '2026-03-06T17:30:00+08:00' }])
  })

  it('makes a deadline earlier where a day becomes a working day', async () => {
    world = await world.reopen({ calendar: dayOn('2026-03-07') })
    expect((await clock('planning')).dueAt).toBe('2026-03-07T17:30:00+08:00')
    await world.advanceTo('2026-03-07T17:30:00+08:00')
    expect((await world.hall.views.ledger(number)).map((entry) => entry.department)).toContain('planning')
  })

  it('is applied once, and says nothing where the calendars are the same', async () => {
    world = await world.reopen({ calendar: dayOff('2026-03-05') })
    const told = await sentences('deadline-recomputed')
    expect(told).toHaveLength(4)
    world = await world.reopen({ calendar: dayOff('2026-03-05') })
    expect(await sentences('deadline-recomputed')).toEqual(told)
  })

  it('lets an express clock that was escalated too early end again when it is due', async () => {
    await world.advanceTo('2026-03-06T18:00:00+08:00')
    expect(await sentences('clock-escalated')).toHaveLength(1)
    expect((await clock('fire')).colour).toBe('red')
    world = await world.reopen({ calendar: dayOff('2026-03-06') })
    expect(await clock('fire')).toMatchObject({ dueAt: '2026-03-09T17:30:00+08:00', state: 'running' })
    expect((await clock('fire')).colour).not.toBe('red')
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    expect((await clock('fire')).colour).toBe('red')
    expect(await sentences('clock-escalated')).toHaveLength(2)
  })

  it.each([
    { of: 'landscaping', what: 'deems nobody', at: '2026-03-03T10:00:00+08:00' },
    { of: 'fire', what: 'escalates nothing', at: '2026-03-03T10:00:00+08:00' },
    { of: 'case', what: 'makes no case overdue', at: '2026-03-03T10:00:00+08:00' },
  ])(
    'counts once more before a clock ends, $of: an instant written wrongly $what and is mended',
    async ({ of, at }) => {
      const right = await clock(of)
      await world.store.commit([
        { kind: 'update', table: 'clocks', key: { id: right.id }, patch: { dueAt: at, nextAt: at } },
      ])
      // A start looks at the earliest instant; the calendars are those of the last start, so it works out nothing.
      world = await world.reopen()
      await world.advanceTo('2026-03-03T11:00:00+08:00')
      expect((await clock(of)).dueAt).toBe(right.dueAt)
      expect(await world.hall.views.ledger(number)).toEqual([])
      expect(await sentences('clock-escalated')).toEqual([])
      expect(await sentences('deadline-recomputed')).toHaveLength(1)
    },
  )
})

describe('a year that is missing (§1.6)', () => {
  beforeEach(async () => {
    world = await openHallWorld({ at: '2026-12-14T09:00:00+08:00' })
    number = await acceptedCase(world)
  })

  function stop(actor: Actor = people.builder): Promise<HallAnswer> {
    const limit = { amount: 10, unit: 'workingDay' } as const
    const asked = { kind: 'stop-clock', caseNumber: number, procedure: 'expertReview', limit } as const
    return world.execute({ ...asked, reason: '结构超限' }, actor)
  }

  function resume(): Promise<HallAnswer> {
    return world.execute({ kind: 'resume-clock', caseNumber: number }, people.builder)
  }

  it('is told, once, when it is reached by resuming', async () => {
    await stop()
    await world.advanceTo('2026-12-30T10:00:00+08:00')
    expect(await sentences('calendar-missed')).toEqual([])
    await resume()
    expect(await clock('case')).toMatchObject({ state: 'running', missingYear: 2027, colour: 'yellow' })
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    const told = notices.filter((notice) => notice.kind === 'calendarMissing')
    expect(told).toMatchObject([{ audience: 'admin', title: '缺少2027年工作日历' }])
    expect(await sentences('calendar-missed')).toHaveLength(1)
  })

  it('does not hinder a stop while the loaded days last, and hinders it after them', async () => {
    await stop()
    await world.advanceTo('2026-12-30T10:00:00+08:00')
    await resume()
    expect((await stop()).kind).toBe('done')
    expect(await clock('case')).toMatchObject({ state: 'stopped' })
    await resume()
    await world.advanceTo('2027-01-01T00:00:00+08:00')
    expect(await stop()).toMatchObject({ kind: 'refused', code: 'CALENDAR_MISSING' })
    expect(await clock('case')).toMatchObject({ state: 'running', missingYear: 2027 })
  })
})
