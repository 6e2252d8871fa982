import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import { brokenLedgerEntry } from '../../engine/cases/ledger-hash.js'
import { openHallWorld } from './hall-world.js'
import type { HallWorld } from './hall-world.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

let world: HallWorld

beforeEach(async () => {
  world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00' })
})

afterEach(() => world.close())

describe('submit-case', () => {
  it('begins with receipt: a number, a receipt notice, the intake clock, the request to the window', async () => {
    const number = await world.submit()
    expect(number).toBe('SAMPLE-01-20260302-0001')
    const detail = await world.case(number)
    expect(detail).toMatchObject({ state: 'submitted', receivedAt: '2026-03-02T09:00:00+08:00' })
    expect(detail.clock).toMatchObject({
      kind: 'intake',
      dueAt: '2026-03-09T17:30:00+08:00',
      workingDaysLeft: 5,
      colour: 'green',
    })
    expect(detail.tasks).toMatchObject([
      { elementId: 'intake', act: 'accept-case', departmentName: '综合窗口' },
    ])
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    expect(notices.map((notice) => notice.kind).sort()).toEqual(['receipt', 'request'])
  })

  it('numbers the cases of a day one after another, also when they come at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 8 }, () => world.submit()))
    expect(numbers.sort().at(-1)).toBe('SAMPLE-01-20260302-0008')
    expect(new Set(numbers).size).toBe(8)
  })

  it.each([
    {
      name: 'a matter outside the list (清单之外无审批)',
      change: { matterId: 'other' },
      code: 'MATTER_UNKNOWN',
    },
    { name: 'an applicant without a name', change: { applicant: { name: ' ' } }, code: 'INVALID_INPUT' },
  ])('refuses $name', async ({ change, code }) => {
    const command = {
      kind: 'submit-case',
      matterId: 'sample',
      applicant: { name: '甲' },
      application: {},
      ...change,
    } as const
    expect(await world.execute(command, people.applicant)).toMatchObject({ kind: 'refused', code })
    expect((await world.hall.views.totals()).openCases).toBe(0)
  })
})

describe('accept-case (Art. 32)', () => {
  it('ends the intake clock, starts the promised limit, and asks the departments', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    expect(await world.execute({ kind: 'accept-case', taskId: id }, people.window)).toMatchObject({
      kind: 'done',
    })
    const detail = await world.case(number)
    expect(detail).toMatchObject({
      state: 'reviewing',
      acceptedAt: '2026-03-02T09:00:00+08:00',
      acceptanceDeemed: false,
    })
    expect(detail.clock).toMatchObject({
      kind: 'case',
      dueAt: '2026-03-16T17:30:00+08:00',
      limit: { amount: 10, unit: 'workingDay' },
    })
    expect(detail.clocks.find((clock) => clock.kind === 'intake')?.state).toBe('ended')
    expect(
      detail.tasks
        .filter((task) => task.state === 'open')
        .map((task) => task.elementId)
        .sort(),
    ).toEqual(['fire', 'landscaping', 'planning'])
    const instance = await world.engine.observe.instance(detail.processInstanceKey ?? '')
    const [scope] = Object.values(instance?.variables ?? {})
    expect(JSON.parse(scope?.['intake'] ?? '{}')).toMatchObject({
      result: 'accepted',
      deemed: false,
      by: 'window',
      at: '2026-03-02T09:00:00+08:00',
    })
  })
})

describe('ask-supplement (Art. 32: once, in writing, everything)', () => {
  it('tells the applicant everything that is missing in one notice, and the intake clock ends', async () => {
    const number = await world.submit({ materials: [{ id: 'drawing' }, { id: 'deed', submitted: false }] })
    const { id } = await world.task(number, 'intake')
    const answer = await world.execute(
      { kind: 'ask-supplement', taskId: id, missing: [{ name: '授权委托书', reason: '代理人无授权' }] },
      people.window,
    )
    expect(answer.kind).toBe('done')
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.applicant)
    const notice = notices.find((each) => each.kind === 'oneTimeNotice')
    expect(notice?.text).toContain('授权委托书：代理人无授权')
    expect(notice?.text).toContain('用地批准书')
    expect(notice?.text).not.toContain('总平面图')
    expect(notice?.text).not.toContain('现场照片')
    const detail = await world.case(number)
    expect(detail.state).toBe('supplementing')
    expect(detail.clocks.map((clock) => clock.state)).toEqual(['ended'])
    await world.advanceTo('2026-04-30T18:00:00+08:00')
    expect(await world.hall.views.ledger(number)).toEqual([])
  })

  it('is refused and recorded the second time', async () => {
    // given a case that was supplemented after a notice
    const number = await world.submit()
    const first = await world.task(number, 'intake')
    await world.execute(
      { kind: 'ask-supplement', taskId: first.id, missing: [{ name: '用地批准书' }] },
      people.window,
    )
    const supplement = await world.task(number, 'supplement')
    await world.execute(
      { kind: 'supplement-case', taskId: supplement.id, materials: ['deed'], application: { area: 900 } },
      people.applicant,
    )
    const second = await world.task(number, 'intake')
    // when
    const answer = await world.execute(
      { kind: 'ask-supplement', taskId: second.id, missing: [{ name: '现场照片' }] },
      people.window2,
    )
    // then
    expect(answer).toMatchObject({ kind: 'refused', code: 'SUPPLEMENT_ASKED_BEFORE', reason: 'conflict' })
    const history = await world.hall.views.history(number)
    expect(history.find((entry) => entry.kind === 'supplement-refused')?.sentence).toContain(
      '周静再次要求补正（现场照片）',
    )
    expect((await world.task(number, 'intake')).state).toBe('open')
    expect((await world.case(number)).application).toEqual({ area: 900 })
    expect((await world.case(number)).materials.find((each) => each.id === 'deed')?.submitted).toBe(true)
  })

  it('gives the window five days anew from what was supplemented', async () => {
    const number = await world.submit()
    const first = await world.task(number, 'intake')
    await world.execute(
      { kind: 'ask-supplement', taskId: first.id, missing: [{ name: '用地批准书' }] },
      people.window,
    )
    await world.advanceTo('2026-03-12T10:00:00+08:00')
    const supplement = await world.task(number, 'supplement')
    await world.execute(
      { kind: 'supplement-case', taskId: supplement.id, materials: [{ id: 'deed' }] },
      people.window,
    )
    expect((await world.case(number)).clock).toMatchObject({
      kind: 'intake',
      state: 'running',
      dueAt: '2026-03-19T17:30:00+08:00',
    })
    await world.advanceTo('2026-03-19T17:30:00+08:00')
    expect(await world.case(number)).toMatchObject({
      acceptanceDeemed: true,
      acceptedAt: '2026-03-12T10:00:00+08:00',
    })
  })

  it('names nothing: is refused', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    expect(
      await world.execute({ kind: 'ask-supplement', taskId: id, missing: [] }, people.window),
    ).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('deemed acceptance (Art. 32(1)(4))', () => {
  it('accepts from the day of receipt when nobody answered in five working days, completing the intake', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    await world.advanceTo('2026-03-09T17:29:59+08:00')
    expect((await world.case(number)).state).toBe('submitted')
    await world.advanceTo('2026-03-09T17:30:00+08:00')
    const detail = await world.case(number)
    expect(detail).toMatchObject({
      state: 'reviewing',
      acceptanceDeemed: true,
      acceptedAt: '2026-03-02T09:00:00+08:00',
    })
    expect(detail.clock).toMatchObject({
      kind: 'case',
      startedAt: '2026-03-02T09:00:00+08:00',
      dueAt: '2026-03-16T17:30:00+08:00',
    })
    expect(detail.tasks.find((task) => task.id === id)).toMatchObject({
      state: 'deemed',
      endedAt: '2026-03-09T17:30:00+08:00',
    })
    expect(detail.tasks.some((task) => task.elementId === 'planning')).toBe(true)
    const ledger = await world.hall.views.ledger(number)
    expect(ledger).toMatchObject([
      {
        rule: 'deemedAcceptance',
        actor: 'rule',
        effectAt: '2026-03-09T17:30:00+08:00',
        lawOn: '2026-03-02',
        outcome: { result: 'accepted' },
        request: { deliveredAt: '2026-03-02T09:00:00+08:00' },
      },
    ])
    expect(ledger[0]?.basis).toContain('license-law')
    expect(brokenLedgerEntry(ledger)).toBeUndefined()
    const late = await world.execute({ kind: 'accept-case', taskId: id }, people.window)
    expect(late).toMatchObject({ kind: 'refused', code: 'TASK_ENDED' })
    const { inspections } = await world.hall.views.inspections({ caseNumber: number }, people.inspector)
    expect(inspections).toMatchObject([{ reason: 'deemedAcceptance', state: 'open' }])
  })
})

describe('the five working days whatever the model says (Art. 32)', () => {
  it.each([
    { timeLimit: '1 month', amount: 5, unit: 'workingDay', dueAt: '2026-03-09T17:30:00+08:00' },
    { timeLimit: '6 workingDay', amount: 5, unit: 'workingDay', dueAt: '2026-03-09T17:30:00+08:00' },
    { timeLimit: '2 workingDay', amount: 2, unit: 'workingDay', dueAt: '2026-03-04T17:30:00+08:00' },
  ])('a window given $timeLimit has $amount of $unit', async ({ timeLimit, amount, unit, dueAt }) => {
    await world.close()
    const matter = sampleMatter({ intake: { timeLimit, basis: 'license-law-2019#42' } })
    world = await openHallWorld({ at: '2026-03-02T09:00:00+08:00', matter })
    const number = await world.submit()
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.admin)
    const request = notices.find(({ kind }) => kind === 'request')
    expect(request?.text).toContain(`${amount}个工作日内（${dueAt.slice(0, 10)} 17:30前）`)
    const { clocks } = await world.case(number)
    expect(clocks).toMatchObject([
      { kind: 'intake', limit: { amount, unit }, dueAt, basis: 'license-law#32' },
    ])
  })
})

describe('refer-case (the window never says no)', () => {
  async function referred(): Promise<string> {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    await world.execute({ kind: 'refer-case', taskId: id, reason: '不属于本级受理范围' }, people.window)
    return number
  }

  function rule(
    taskId: string,
    result: 'granted' | 'refused',
    comment: string,
    actor = people.head,
  ): Promise<HallAnswer> {
    return world.execute({ kind: 'decide-case', taskId, result, comment }, actor)
  }

  it('passes the application to the bureau head, who lets it in', async () => {
    const number = await referred()
    expect((await world.case(number)).state).toBe('referred')
    const ruling = await world.task(number, 'ruling')
    expect(ruling.referred).toBe(true)
    expect(await rule(ruling.id, 'granted', '', people.builder)).toMatchObject({ code: 'ROLE_MISSING' })
    await rule(ruling.id, 'granted', '属于受理范围')
    expect(await world.case(number)).toMatchObject({ state: 'reviewing', clock: { kind: 'case' } })
    expect((await world.case(number)).result).toBeUndefined()
  })

  it('or does not, with reasons, and the case is closed', async () => {
    const number = await referred()
    const ruling = await world.task(number, 'ruling')
    expect(await rule(ruling.id, 'refused', '')).toMatchObject({ code: 'INVALID_INPUT' })
    await rule(ruling.id, 'refused', '应向省级申请')
    expect(await world.case(number)).toMatchObject({ state: 'closed', result: 'refused' })
    const { notices } = await world.hall.views.notices({ caseNumber: number }, people.applicant)
    expect(notices.find((notice) => notice.kind === 'decision')?.title).toContain('不予受理告知书')
  })

  it('wants a reason', async () => {
    const number = await world.submit()
    const { id } = await world.task(number, 'intake')
    expect(await world.execute({ kind: 'refer-case', taskId: id, reason: ' ' }, people.window)).toMatchObject(
      { code: 'INVALID_INPUT' },
    )
  })
})
