import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toMs } from '../../engine/statute/instant.js'
import { brokenLedgerEntry } from '../../engine/cases/ledger-hash.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld
let number: string

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
  number = await acceptedCase(world)
})

afterEach(() => world.close())

describe('overtime default (statute §3)', () => {
  it('deems the department to agree at the instant of its deadline, by the rule and nobody else', async () => {
    const task = await world.task(number, 'landscaping')
    await world.execute({ kind: 'claim-task', taskId: task.id }, people.gardener)
    // when
    await world.advanceTo('2026-03-05T17:30:00+08:00')
    // then
    const detail = await world.case(number)
    expect(detail.tasks.find((each) => each.id === task.id)).toMatchObject({
      state: 'deemed',
      endedAt: '2026-03-05T17:30:00+08:00',
    })
    expect(detail.opinions).toMatchObject([
      { department: 'landscaping', result: 'agree', deemed: true, by: 'rule' },
    ])
    const instance = await world.engine.observe.instance(detail.processInstanceKey ?? '')
    expect(instance?.completedInOrder).toContain('landscaping')
    const entry = (await world.hall.views.history(number)).find((each) => each.kind === 'opinion-deemed')
    expect(entry).toMatchObject({ at: '2026-03-05T17:30:00+08:00', actor: { kind: 'rule' } })
    expect(entry?.actor.userId).toBeUndefined()
  })

  it('writes a ledger entry that explains itself', async () => {
    const task = await world.task(number, 'landscaping')
    await world.execute({ kind: 'claim-task', taskId: task.id }, people.gardener)
    await world.advanceTo('2026-03-05T17:30:00+08:00')
    const [entry] = await world.hall.views.ledger(number)
    expect(entry).toMatchObject({
      sequence: 1,
      rule: 'overtimeDefault',
      basis: 'anqiu-standard-2021#4.3.4',
      lawOn: '2026-03-02',
      department: 'landscaping',
      departmentName: '园林局',
      officer: { userId: 'gardener', name: '陈林' },
      effectAt: '2026-03-05T17:30:00+08:00',
      carriedOutAt: '2026-03-05T17:30:00+08:00',
      request: { deliveredAt: '2026-03-02T09:00:00+08:00' },
      clock: {
        startedAt: '2026-03-02T09:00:00+08:00',
        limit: { amount: 3, unit: 'workingDay' },
        closing: '17:30',
        stops: [],
        dueAt: '2026-03-05T17:30:00+08:00',
      },
      outcome: { result: 'agree', taskId: task.id },
      actor: 'rule',
    })
    expect(entry?.arithmetic.join('\n')).toContain('第3个工作日：2026-03-05')
    expect(entry?.calendarNotices.join()).toContain('国办发')
    expect(entry?.basisText.length).toBeGreaterThan(10)
    expect(entry?.articles.every((article) => article.text.length > 10)).toBe(true)
    for (const part of [
      '园林局',
      '视为同意',
      '陈林',
      '第1个工作日：2026-03-03',
      '2026-03-05 17:30',
      number,
      '不是任何人的签字',
    ])
      expect(entry?.explanation).toContain(part)
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    const request = notices.find((notice) => notice.id === entry?.request.noticeId)
    expect(request).toMatchObject({ kind: 'request', audience: 'department', department: 'landscaping' })
  })

  it('opens an inspection item by itself', async () => {
    await world.advanceTo('2026-03-05T17:30:00+08:00')
    const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
    expect(inspections).toMatchObject([
      {
        reason: 'overtimeDefault',
        department: 'landscaping',
        openedAt: '2026-03-05T17:30:00+08:00',
        state: 'open',
      },
    ])
  })

  it('takes effect at the deadline though the system was down, and says when it was carried out', async () => {
    const later = await world.reopen({ at: '2026-03-10T08:00:00+08:00' })
    world = later
    const ledger = await world.hall.views.ledger(number)
    expect(
      ledger.map(({ department, effectAt, carriedOutAt }) => ({ department, effectAt, carriedOutAt })),
    ).toEqual([
      {
        department: 'landscaping',
        effectAt: '2026-03-05T17:30:00+08:00',
        carriedOutAt: '2026-03-10T08:00:00+08:00',
      },
      {
        department: 'planning',
        effectAt: '2026-03-09T17:30:00+08:00',
        carriedOutAt: '2026-03-10T08:00:00+08:00',
      },
    ])
    expect(brokenLedgerEntry(ledger)).toBeUndefined()
    const history = await world.hall.views.history(number)
    const ruled = history
      .filter((entry) => entry.actor.kind === 'rule')
      .map((entry) => `${entry.at.slice(5, 16)} ${entry.kind}`)
    expect(ruled).toEqual([
      '03-04T17:30 warning-given',
      '03-05T17:30 warning-given',
      '03-05T17:30 warning-given',
      '03-05T17:30 opinion-deemed',
      '03-06T17:30 warning-given',
      '03-06T17:30 clock-escalated',
      '03-06T17:30 warning-given',
      '03-09T17:30 warning-given',
      '03-09T17:30 opinion-deemed',
    ])
  })

  it('happens once, however often the clocks are looked at', async () => {
    await world.advanceTo('2026-03-05T17:30:00+08:00')
    await Promise.all([world.hall.applyDue(), world.hall.applyDue(), world.hall.applyDue()])
    await world.settle()
    world = await world.reopen()
    expect(await world.hall.views.ledger(number)).toHaveLength(1)
  })

  it('refuses a late opinion as an opinion and keeps it as a note', async () => {
    const { id } = await world.task(number, 'landscaping')
    await world.advanceTo('2026-03-05T17:30:00+08:00')
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'disagree', comment: '绿地不足' },
      people.gardener,
    )
    expect(answer).toMatchObject({ kind: 'refused', code: 'OPINION_TOO_LATE', reason: 'conflict' })
    if (answer.kind === 'refused') expect(answer.message).toContain('2026-03-05 17:30')
    const detail = await world.case(number)
    expect(detail.notes).toMatchObject([{ kind: 'lateOpinion', by: 'gardener', text: '不同意：绿地不足' }])
    expect(detail.opinions).toMatchObject([{ result: 'agree', deemed: true }])
  })

  it('lets nobody outrun a deadline whose alarm has not rung yet', async () => {
    const { id } = await world.task(number, 'landscaping')
    // when an opinion comes at the very instant, before anything else could happen
    let answer: Promise<unknown> | undefined
    await world.advanceTo('2026-03-05T17:29:00+08:00')
    await world.time.advanceTo(toMs('2026-03-05T17:30:00+08:00'), () => {
      answer ??=
        world.time.now() === toMs('2026-03-05T17:30:00+08:00')
          ? world.hall.execute(
              { kind: 'give-opinion', taskId: id, result: 'disagree', comment: '晚了' },
              people.gardener,
            )
          : undefined
      return world.settle()
    })
    expect(await answer).toMatchObject({ code: 'OPINION_TOO_LATE' })
  })

  it('takes an opinion one second before', async () => {
    const { id } = await world.task(number, 'landscaping')
    await world.advanceTo('2026-03-05T17:29:59+08:00')
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'disagree', comment: '绿地不足' },
      people.gardener,
    )
    expect(answer.kind).toBe('done')
    await world.advanceTo('2026-03-06T09:00:00+08:00')
    expect(await world.hall.views.ledger(number)).toEqual([])
  })

  it('goes across the Spring Festival by its calendar', async () => {
    await world.close()
    world = await openHallWorld({ at: '2026-02-12T10:00:00+08:00' })
    number = await acceptedCase(world)
    const clock = (await world.task(number, 'landscaping')).clock
    // 13 Feb (Fri), 14 Feb (Sat, worked), holiday 15–23 Feb, 24 Feb
    expect(clock?.dueAt).toBe('2026-02-24T17:30:00+08:00')
  })
})

describe('never where the law wants an express decision', () => {
  it('escalates to the bureau head and to inspection; the case stays open, red', async () => {
    const { id } = await world.task(number, 'fire')
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    const task = await world.task(number, 'fire')
    expect(task).toMatchObject({
      id,
      state: 'open',
      clock: { colour: 'red', state: 'running', express: true },
    })
    expect((await world.hall.views.ledger(number)).map((entry) => entry.department)).toEqual(['landscaping'])
    const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
    expect(inspections.map((each) => each.reason)).toContain('expressOverdue')
    const { notices } = await world.hall.views.notices({}, people.mayor)
    expect(notices).toMatchObject([{ kind: 'escalation', audience: 'bureauHead', department: 'fire' }])
    const answer = await world.execute(
      { kind: 'give-opinion', taskId: id, result: 'agree', comment: '合格' },
      people.fireman,
    )
    expect(answer.kind).toBe('done')
  })

  it('not even if the model says deemedConsent for a sensitive department', async () => {
    await world.close()
    world = await openHallWorld({
      matter: sampleMatter({ fire: { onExpiry: 'deemedConsent', express: 'false' } }),
    })
    number = await acceptedCase(world)
    await world.advanceTo('2026-03-06T17:30:00+08:00')
    expect((await world.task(number, 'fire')).state).toBe('open')
    expect((await world.hall.views.ledger(number)).map((entry) => entry.department)).toEqual(['landscaping'])
  })
})

describe('never by what was not law', () => {
  it('escalates where the basis was not in force on the day of acceptance', async () => {
    await world.close()
    world = await openHallWorld({ at: '2020-06-01T09:00:00+08:00' })
    number = await acceptedCase(world)
    await world.advanceTo('2020-06-05T09:00:00+08:00')
    expect((await world.task(number, 'landscaping')).clock).toMatchObject({ colour: 'red', state: 'running' })
    expect(await world.hall.views.ledger(number)).toEqual([])
    const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
    expect(inspections.map((each) => `${each.reason} ${each.department ?? ''}`)).toEqual([
      'taskOverdue landscaping',
    ])
    expect(inspections[0]?.text).toContain('未施行')
  })
})

describe('the ledger', () => {
  it('shows any change of any entry', async () => {
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const ledger = await world.hall.views.ledger(number)
    expect(ledger).toHaveLength(2)
    expect(brokenLedgerEntry(ledger)).toBeUndefined()
    const [first, second] = ledger
    if (first === undefined || second === undefined) throw new Error('two entries')
    expect(brokenLedgerEntry([{ ...first, effectAt: '2026-03-05T17:31:00+08:00' }, second])).toBe(1)
    expect(brokenLedgerEntry([second])).toBe(1)
    expect(brokenLedgerEntry([first, { ...second, previousHash: first.previousHash }])).toBe(2)
  })
})
