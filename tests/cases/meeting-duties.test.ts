import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../engine/cases/actor.js'
import { acceptedCase, openHallWorld } from './hall-world.js'
import { meetingMatter } from './meeting-matter.js'
import { openMeetingWorld, startsAt } from './meeting-world.js'
import type { MeetingWorld } from './meeting-world.js'
import { people } from './people.js'

let meeting: MeetingWorld

beforeEach(async () => {
  meeting = await openMeetingWorld()
})
afterEach(() => meeting.world.close())

describe('who may do what', () => {
  beforeEach(async () => {
    await meeting.call()
    await meeting.world.advanceTo(startsAt)
  })

  it.each<[string, Parameters<MeetingWorld['act']>[0], Actor, string]>([
    [
      'calls the meeting of another',
      { kind: 'call-meeting', startsAt, place: '会议室' },
      people.planner,
      'OTHER_DEPARTMENT',
    ],
    [
      'is checked in without being named',
      { kind: 'record-attendance', department: 'planning', name: '路人' },
      people.builder,
      'NOT_ON_ROSTER',
    ],
    [
      'checks in itself',
      { kind: 'record-attendance', department: 'planning', name: '李规' },
      people.planner,
      'OTHER_DEPARTMENT',
    ],
    [
      'is minuted though absent',
      { kind: 'state-opinion', department: 'planning', result: 'agree', comment: '' },
      people.builder,
      'NOT_PRESENT',
    ],
    [
      'speaks for another department',
      { kind: 'state-opinion', department: 'fire', result: 'agree', comment: '' },
      people.planner,
      'OTHER_DEPARTMENT',
    ],
    [
      'disagrees without a reason',
      { kind: 'state-opinion', result: 'disagree', comment: ' ' },
      people.planner,
      'INVALID_INPUT',
    ],
    [
      'appoints a substitute for another department',
      { kind: 'appoint-substitute', name: '某', standsInFor: '某某' },
      people.builder,
      'NOT_INVITED',
    ],
    [
      'appoints itself as substitute',
      { kind: 'appoint-substitute', name: '李规', standsInFor: '李规' },
      people.planner,
      'INVALID_INPUT',
    ],
    [
      'calls a meeting for an instant that has passed',
      { kind: 'call-meeting', startsAt, place: '会议室' },
      people.builder,
      'INVALID_INPUT',
    ],
    [
      'calls a meeting nowhere',
      { kind: 'call-meeting', startsAt: '2026-03-20T09:00:00+08:00', place: ' ' },
      people.builder,
      'INVALID_INPUT',
    ],
    [
      'closes without a conclusion',
      { kind: 'close-meeting', result: 'passed', conclusion: ' ' },
      people.builder,
      'INVALID_INPUT',
    ],
    ['signs for a meeting it is not invited to', { kind: 'confirm-delivery' }, people.window, 'NOT_INVITED'],
  ])('nobody %s', async (_, command, actor, code) => {
    expect(await meeting.act(command, actor)).toMatchObject({ kind: 'refused', code })
  })

  it('check-in is on the day of the meeting', async () => {
    await meeting.call({ startsAt: '2026-03-12T09:00:00+08:00' })
    expect(await meeting.checkIn('planning', '李规')).toMatchObject({ code: 'MEETING_NOT_STARTED' })
  })

  it('the last word before the closing counts', async () => {
    await meeting.agree(people.planner)
    await meeting.act({ kind: 'state-opinion', result: 'disagree', comment: '再看' }, people.planner)
    expect((await meeting.seat('planning')).opinion).toMatchObject({ result: 'disagree', form: 'written' })
  })
})

describe('a model that cannot be followed', () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['a kind that is none', { meeting: 'party' }, "header 'meeting'"],
    ['§5: nobody invited', { departments: ' , ' }, "header 'departments'"],
    ['a department twice', { departments: 'planning,planning' }, "header 'departments'"],
    ['a department the matter does not have', { departments: 'planning,police' }, 'police'],
    ['the chair among the invited', { departments: 'planning,housing' }, 'lead department'],
    ['a chair that does not lead', { department: 'planning', departments: 'fire' }, 'the chair'],
    ['a notice period that is none', { noticePeriod: 'soon' }, "header 'noticePeriod'"],
    ['a default without a basis', { basis: undefined }, "header 'basis'"],
    ['an absence rule that is none', { onAbsence: 'ignore' }, "header 'onAbsence'"],
  ])('is an incident: %s', async (_, changes, message) => {
    await meeting.world.close()
    const world = await openHallWorld({ matter: meetingMatter(changes) })
    meeting = { ...meeting, world }
    const number = await acceptedCase(world)
    const key = (await world.case(number)).processInstanceKey ?? ''
    const instance = await world.engine.observe.instance(key)
    expect(instance?.incidents[0]?.errorMessage).toContain(message)
  })

  it('takes the notice period of the matter, and three working days where neither says one', async () => {
    await meeting.world.close()
    meeting = await openMeetingWorld({ noticePeriod: undefined })
    expect(await meeting.view()).toMatchObject({ noticePeriod: { amount: 3, unit: 'workingDay' } })
  })
})

describe('a meeting that the process withdraws', () => {
  it('is canceled: nobody is deemed of it', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T10:00:00+08:00')
    await meeting.world.engine.publishMessage({
      name: 'withdrawn',
      correlationKey: meeting.number,
      timeToLive: 0,
    })
    await meeting.world.settle()
    expect(await meeting.close()).toMatchObject({ kind: 'refused' })
    expect(await meeting.world.hall.views.ledger(meeting.number)).toEqual([])
    expect((await meeting.view()).sittings.at(-1)?.state).toBe('canceled')
  })

  it('so is one whose whole process was ended elsewhere', async () => {
    await meeting.call()
    await meeting.world.advanceTo('2026-03-06T10:00:00+08:00')
    const { processInstanceKey = '' } = await meeting.world.case(meeting.number)
    await meeting.world.engine.cancelProcessInstance({ processInstanceKey })
    expect(await meeting.close()).toMatchObject({ kind: 'refused', code: 'TASK_CANCELED' })
    expect(await meeting.world.hall.views.ledger(meeting.number)).toEqual([])
  })
})
