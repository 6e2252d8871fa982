import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import { brokenLedgerEntry } from '../../engine/cases/ledger-hash.js'
import type { MeetingCommand } from '../../engine/cases/meeting-command.js'
import type { Matter } from '../../engine/catalogue/matter.js'
import { meetingMatter } from './meeting-matter.js'
import { openMeetingWorld, startsAt } from './meeting-world.js'
import type { MeetingWorld } from './meeting-world.js'
import { people } from './people.js'

let meeting: MeetingWorld

beforeEach(async () => {
  meeting = await openMeetingWorld()
})
afterEach(() => meeting.world.close())

const ledger = () => meeting.world.hall.views.ledger(meeting.number)
const elements = async () => {
  const key = (await meeting.world.case(meeting.number)).processInstanceKey ?? ''
  return (await meeting.world.engine.observe.instance(key))?.completedInOrder ?? []
}

/** Fire comes and agrees, so that only planning and landscaping are left. */
async function fireAgrees(): Promise<void> {
  await meeting.checkIn('fire', '赵防')
  await meeting.agree(people.builder, 'fire')
}

describe('the notice of a meeting (statute §4: duly invited)', () => {
  it('is counted by the office hours of the matter where its period is in working hours', async () => {
    await meeting.world.close()
    const matter: Matter = {
      ...meetingMatter({ noticePeriod: '7 workingHour' }),
      officeHours: [['16:00', '17:00']],
    }
    meeting = await openMeetingWorld({}, { matter })
    await meeting.call()
    const { notice } = await meeting.seat('planning')
    expect(notice).toMatchObject({ earliestStart: '2026-03-10T17:00:00+08:00', inTime: false })
  })

  it('reaches each department by itself, is delivered as it is written, and says what absence means', async () => {
    await meeting.call({ agenda: '日照间距' })
    const { notices } = await meeting.world.hall.views.notices({ caseNumber: meeting.number }, people.admin)
    const sent = notices.filter((notice) => notice.kind === 'meeting')
    expect(sent.map((notice) => notice.department).sort()).toEqual(['fire', 'landscaping', 'planning'])
    const to = (department: string) => sent.find((notice) => notice.department === department)?.text ?? ''
    expect(to('planning')).toContain('2026-03-06 09:00')
    expect(to('planning')).toContain('三楼会议室')
    expect(to('planning')).toContain('依法视为同意会议结论')
    expect(to('fire')).toContain('须明示意见')
    expect(to('fire')).not.toContain('依法视为同意')
    expect((await meeting.seat('planning')).notice).toMatchObject({
      servedBy: 'system',
      deliveredAt: '2026-03-02T09:00:00+08:00',
      earliestStart: '2026-03-05T17:30:00+08:00',
      inTime: true,
    })
  })

  it('is signed for by an officer of the department, which moves no delivery', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-04T10:00:00+08:00')
    await meeting.act({ kind: 'confirm-delivery' }, people.planner)
    expect((await meeting.seat('planning')).notice).toMatchObject({
      deliveredAt: '2026-03-02T09:00:00+08:00',
      signedAt: '2026-03-04T10:00:00+08:00',
      signedByName: people.planner.name,
    })
  })

  it('on paper is delivered when that is confirmed, with proof, and not before it was sent', async () => {
    await meeting.call({ paper: ['planning'] })
    expect((await meeting.seat('planning')).notice).toMatchObject({ servedBy: 'paper', inTime: false })
    await meeting.world.advanceTo('2026-03-02T15:00:00+08:00')
    const confirm = (deliveredAt: string, proof: string) =>
      meeting.act({ kind: 'confirm-delivery', department: 'planning', deliveredAt, proof }, people.builder)
    expect(await confirm('2026-03-02T08:59:59+08:00', '收发室签收')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await confirm('2026-03-02T15:00:01+08:00', '收发室签收')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await confirm('2026-03-02T14:00:00+08:00', ' ')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await confirm('2026-03-02T14:00:00+08:00', '收发室签收')).toMatchObject({ kind: 'done' })
    expect(await confirm('2026-03-02T10:00:00+08:00', '改')).toMatchObject({ code: 'DELIVERY_RECORDED' })
    expect((await meeting.seat('planning')).notice).toMatchObject({
      deliveredAt: '2026-03-02T14:00:00+08:00',
      proof: '收发室签收',
      inTime: true,
    })
  })

  it('on paper is delivered when the department itself signs for it', async () => {
    await meeting.call({ paper: ['planning'] })
    await meeting.world.advanceTo('2026-03-03T11:00:00+08:00')
    await meeting.act({ kind: 'confirm-delivery' }, people.planner)
    expect((await meeting.seat('planning')).notice).toMatchObject({
      deliveredAt: '2026-03-03T11:00:00+08:00',
      inTime: false,
    })
  })

  it('comes anew when the meeting is moved, and the old one counts no more', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-05T10:00:00+08:00')
    await meeting.call({ startsAt: '2026-03-09T09:00:00+08:00' })
    const { sittings } = await meeting.view()
    expect(sittings.map((sitting) => sitting.state)).toEqual(['moved', 'called'])
    expect((await meeting.seat('planning')).notice).toMatchObject({
      deliveredAt: '2026-03-05T10:00:00+08:00',
      inTime: false,
    })
    expect(
      (await meeting.world.hall.views.history(meeting.number)).map((entry) => entry.sentence),
    ).toContainEqual(expect.stringContaining('由2026-03-06 09:00改期至2026-03-09 09:00'))
  })
})

describe('the closing by the chair', () => {
  it('deems to agree who was duly invited, did not come and did not write: one ledger entry each, at the closing', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T09:30:00+08:00')
    await fireAgrees()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    expect(await meeting.close()).toMatchObject({ kind: 'done' })
    const entries = await ledger()
    expect(entries.map((entry) => entry.department)).toEqual(['landscaping', 'planning'])
    expect(brokenLedgerEntry(entries)).toBeUndefined()
    expect(entries[1]).toMatchObject({
      sequence: 2,
      rule: 'absenceDefault',
      basis: 'anqiu-standard-2021#4.3.4',
      departmentName: '规划局',
      effectAt: '2026-03-06T11:00:00+08:00',
      carriedOutAt: '2026-03-06T11:00:00+08:00',
      request: { deliveredAt: '2026-03-02T09:00:00+08:00' },
      clock: {
        startedAt: '2026-03-02T09:00:00+08:00',
        limit: { amount: 3, unit: 'workingDay' },
        dueAt: '2026-03-05T17:30:00+08:00',
      },
      meeting: {
        startsAt,
        place: '三楼会议室',
        chair: '住建局',
        roster: [{ departmentName: '消防机构', name: '赵防', post: 'representative' }],
        attendance: [
          { departmentName: '消防机构', cameAt: '2026-03-06T09:30:00+08:00', name: '赵防' },
          { departmentName: '园林局' },
          { departmentName: '规划局' },
        ],
        closedAt: '2026-03-06T11:00:00+08:00',
        result: 'passed',
        conclusion: '一致通过',
      },
      actor: 'rule',
    })
    for (const part of [
      '第3个工作日：2026-03-05',
      '规划局未到场',
      '结论：通过，一致通过',
      '不是任何人的签字',
    ])
      expect(entries[1]?.explanation).toContain(part)
    expect(await elements()).toContain('meeting')
    const { inspections } = await meeting.world.hall.views.inspections({}, people.inspector)
    expect(inspections.map((each) => `${each.reason} ${each.department ?? ''}`).sort()).toEqual([
      'absenceDefault landscaping',
      'absenceDefault planning',
    ])
  })

  it('is refused before the start', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T08:59:59+08:00')
    expect(await meeting.close()).toMatchObject({ code: 'MEETING_NOT_STARTED' })
    await meeting.world.advanceTo(startsAt)
    expect(await meeting.close()).toMatchObject({ kind: 'done' })
  })

  it('is refused while nobody has called a meeting', async () => {
    expect(await meeting.close()).toMatchObject({ code: 'MEETING_NOT_CALLED' })
  })

  it.each<[string, Actor]>([
    ['another department', people.planner],
    ['the window', people.window],
    ['the head of no department', people.mayor],
  ])('is refused to %s: only the lead department chairs', async (_, actor) => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    expect(await meeting.close({}, actor)).toMatchObject({ kind: 'refused', reason: 'forbidden' })
    expect(await ledger()).toEqual([])
  })

  it('tells beforehand what will be, by the same rule', async () => {
    await meeting.call()
    const seats = (await meeting.view()).sittings[0]?.seats ?? []
    expect(seats.map(({ department, outcome }) => `${department} ${outcome}`)).toEqual([
      'planning deemed',
      'landscaping deemed',
      'fire outstanding',
    ])
  })
})

describe('who is not deemed', () => {
  const outcomes = async () =>
    Object.fromEntries(
      ((await meeting.view()).sittings.at(-1)?.seats ?? []).map((seat) => [seat.department, seat.outcome]),
    )

  it('one that comes late, but before the closing', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T10:59:59+08:00')
    await meeting.checkIn('planning', '李规')
    expect((await meeting.seat('planning')).attendance).toMatchObject({ late: true })
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect(await outcomes()).toEqual({ planning: 'outstanding', landscaping: 'deemed', fire: 'outstanding' })
    expect((await ledger()).map((entry) => entry.department)).toEqual(['landscaping'])
  })

  it('one whose substitute comes', async () => {
    await meeting.call()
    await meeting.act(
      { kind: 'appoint-substitute', name: '孙代', standsInFor: people.planner.name, reason: '出差' },
      people.planner,
    )
    await meeting.world.advanceTo('2026-03-06T09:30:00+08:00')
    const came = { kind: 'record-attendance', department: 'planning', name: '孙代' } as const
    expect(await meeting.act(came, people.builder)).toMatchObject({ kind: 'done' })
    await meeting.agree(people.builder, 'planning')
    await meeting.close()
    expect((await outcomes())['planning']).toBe('answered')
    expect((await meeting.seat('planning')).attendance).toMatchObject({ as: 'substitute', name: '孙代' })
  })

  it('one that wrote before the closing', async () => {
    await meeting.call()
    await meeting.act({ kind: 'state-opinion', result: 'disagree', comment: '退线不足' }, people.planner)
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close({ result: 'notPassed', conclusion: '退回修改' })
    expect((await outcomes())['planning']).toBe('answered')
    expect((await meeting.seat('planning')).opinion).toMatchObject({ result: 'disagree', form: 'written' })
  })

  it('one that was deemed is bound to no other words: a later sitting repeats the conclusion', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect((await outcomes())['planning']).toBe('deemed')
    await meeting.call({ startsAt: '2026-03-13T09:00:00+08:00' })
    await meeting.world.advanceTo('2026-03-13T10:00:00+08:00')
    await fireAgrees()
    const other = await meeting.close({ conclusion: '通过，但规划局须自费改建道路' })
    expect(other).toMatchObject({ kind: 'refused', code: 'CONCLUSION_DIFFERS' })
    expect(other.kind === 'refused' && other.message).toContain('须仍为“一致通过”')
    expect(await meeting.close()).toMatchObject({ kind: 'done' })
    expect(await elements()).toContain('meeting')
  })

  it('while nobody is deemed, a later sitting may word its conclusion anew', async () => {
    await meeting.world.advanceTo('2026-03-03T00:00:00+08:00')
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await fireAgrees()
    await meeting.close()
    await meeting.call({ startsAt: '2026-03-12T09:00:00+08:00' })
    await meeting.world.advanceTo('2026-03-12T10:00:00+08:00')
    expect(await meeting.close({ conclusion: '通过，退线按图' })).toMatchObject({ kind: 'done' })
  })

  it('one whose notice came too late; it is asked again, and deemed at the next sitting if duly invited to that', async () => {
    await meeting.world.advanceTo('2026-03-03T00:00:00+08:00')
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await fireAgrees()
    await meeting.close()
    expect(await ledger()).toEqual([])
    expect(await elements()).not.toContain('meeting')
    expect((await meeting.view()).outstanding).toEqual(['landscaping', 'planning'])
    // when they are invited again, in time
    await meeting.call({ startsAt: '2026-03-12T09:00:00+08:00' })
    await meeting.world.advanceTo('2026-03-12T10:00:00+08:00')
    expect(await meeting.close({ result: 'notPassed' })).toMatchObject({ code: 'CONCLUSION_DIFFERS' })
    await meeting.close()
    expect(
      (await ledger()).map(({ department, meeting: of }) => `${department ?? ''} ${of?.number ?? 0}`),
    ).toEqual(['landscaping 2', 'planning 2'])
    expect(await elements()).toContain('meeting')
  })

  it('one whose notice on paper was never delivered', async () => {
    await meeting.call({ paper: ['planning'] })
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect((await outcomes())['planning']).toBe('outstanding')
    const late = {
      kind: 'confirm-delivery',
      department: 'planning',
      deliveredAt: '2026-03-02T09:00:00+08:00',
      proof: '补记',
    } as const
    expect(await meeting.act(late, people.builder)).toMatchObject({ code: 'MEETING_CLOSED' })
  })

  it('anybody while the case is stopped', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T09:30:00+08:00')
    await meeting.world.execute(
      {
        kind: 'stop-clock',
        caseNumber: meeting.number,
        procedure: 'inspection',
        limit: { amount: 5, unit: 'workingDay' },
        reason: '现场检测',
      },
      people.builder,
    )
    await meeting.close()
    expect(await ledger()).toEqual([])
    expect(await outcomes()).toEqual({
      planning: 'outstanding',
      landscaping: 'outstanding',
      fire: 'outstanding',
    })
  })

  it('an express department: the result waits for it, the bureau head and inspection are told', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect(await elements()).not.toContain('meeting')
    expect((await meeting.view()).outstanding).toEqual(['fire'])
    const { inspections } = await meeting.world.hall.views.inspections({}, people.inspector)
    expect(inspections.map((each) => each.reason)).toContain('expressAbsent')
    const { notices } = await meeting.world.hall.views.notices({}, people.mayor)
    expect(notices).toMatchObject([{ kind: 'escalation', department: 'fire' }])
    // when it says its word afterwards
    await meeting.act({ kind: 'state-opinion', result: 'disagree', comment: '疏散距离不足' }, people.fireman)
    const key = (await meeting.world.case(meeting.number)).processInstanceKey ?? ''
    const instance = await meeting.world.engine.observe.instance(key)
    const told = JSON.parse(instance?.variables[key]?.['meeting'] ?? '{}') as unknown
    expect({ meeting: told }).toMatchObject({
      meeting: {
        result: 'passed',
        objections: ['fire'],
        deemed: ['planning', 'landscaping'],
        departments: [
          { department: 'planning', result: 'agree', deemed: true, by: 'rule' },
          { department: 'landscaping', result: 'agree', deemed: true },
          { department: 'fire', result: 'disagree', deemed: false, by: 'fireman' },
        ],
      },
    })
  })

  it('an express department though the model does not say so', async () => {
    await meeting.world.close()
    meeting = await openMeetingWorld({ expressDepartments: undefined })
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect((await outcomes())['fire']).toBe('outstanding')
  })

  it('anybody where the model has no default', async () => {
    await meeting.world.close()
    meeting = await openMeetingWorld({ onAbsence: undefined })
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await meeting.close()
    expect(await ledger()).toEqual([])
  })

  it('anybody by what was not law on the day of acceptance', async () => {
    await meeting.world.close()
    meeting = await openMeetingWorld({}, { at: '2020-06-01T09:00:00+08:00' })
    await meeting.call({ startsAt: '2020-06-08T09:00:00+08:00' })
    await meeting.world.advanceTo('2020-06-08T11:00:00+08:00')
    await meeting.close()
    expect(await ledger()).toEqual([])
    expect(await outcomes()).toEqual({
      planning: 'outstanding',
      landscaping: 'outstanding',
      fire: 'outstanding',
    })
  })
})

describe('after the closing', () => {
  beforeEach(async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T11:00:00+08:00')
    await fireAgrees()
    await meeting.close()
  })

  it('a late opinion of a deemed department is refused and kept as a note', async () => {
    const answer = await meeting.act(
      { kind: 'state-opinion', result: 'disagree', comment: '绿地不足' },
      people.gardener,
    )
    expect(answer).toMatchObject({ kind: 'refused', code: 'OPINION_TOO_LATE' })
    const { notes } = await meeting.world.case(meeting.number)
    expect(notes).toMatchObject([
      { kind: 'lateOpinion', by: 'gardener', text: '对“联审会议”：不同意：绿地不足' },
    ])
    expect(await ledger()).toHaveLength(2)
  })

  it.each<[string, Omit<Extract<MeetingCommand, { kind: 'close-meeting' }>, 'taskId'>]>([
    ['closing again', { kind: 'close-meeting', result: 'passed', conclusion: '再次' }],
  ])('%s is refused: nothing happens twice', async (_, command) => {
    expect(await meeting.act(command, people.builder)).toMatchObject({ kind: 'refused', code: 'TASK_ENDED' })
    meeting.world = await meeting.world.reopen()
    expect(await ledger()).toHaveLength(2)
  })

  it('who has answered changes nothing any more', async () => {
    expect(await meeting.agree(people.fireman)).toMatchObject({ kind: 'refused', reason: 'conflict' })
  })
})
