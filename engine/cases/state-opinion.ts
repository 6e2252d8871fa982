import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { chairMeeting, openSitting } from './chair-meeting.js'
import { changeSeat } from './change-seat.js'
import type { CommandHandler } from './command-handler.js'
import { completeMeeting } from './complete-meeting.js'
import { thePerson } from './event-actor.js'
import type { HallAnswer, Refused } from './hall-answer.js'
import { keepLateStatement } from './keep-late-statement.js'
import { endedRefusal } from './open-task.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { takeSeat } from './take-seat.js'
import type { TakenSeat } from './take-seat.js'

/**
 * States what a department says in the meeting: by its own officer, before the sitting in writing, at it, or after the closing where the result
 * waits for it; with `department` by the chair, who minutes what somebody present said.
 */
export interface StateOpinion {
  readonly kind: 'state-opinion'
  readonly taskId: string
  readonly department?: string
  readonly result: 'agree' | 'disagree'
  readonly comment: string
}

// What comes from outside may be anything.
const results: readonly string[] = ['agree', 'disagree'] satisfies readonly StateOpinion['result'][]

/** Until the closing the last word counts; after it a department that was deemed to agree only leaves a note. Source: statute §3, §4. */
export const stateOpinion: CommandHandler<StateOpinion> = async (context, step, command, actor) => {
  const invalid = invalidOpinion(command)
  const minuted = command.department !== undefined && command.department !== actor.department
  if (minuted && actor.department !== undefined) {
    const meeting = await chairMeeting(context, step, command.taskId, actor)
    if (meeting.kind === 'refused') return meeting
    const sitting = openSitting(meeting)
    if ('kind' in sitting) return sitting
    const seat = sitting.seats.find((each) => each.department === command.department)
    if (seat === undefined) return refuse('NOT_INVITED', '该部门不在本次会议的受邀部门之列')
    if (seat.cameAt === null)
      return refuse('NOT_PRESENT', `${seat.departmentName}尚未签到，主持人不得代为记录其意见`)
    return invalid ?? keep(step, { kind: 'seated', meeting, sitting, seat }, command, actor, 'minuted')
  }
  const taken = await takeSeat(context, step, command, actor)
  if (taken.kind === 'refused') return taken
  if (invalid !== undefined) return invalid
  const { seat, sitting, meeting } = taken
  if (seat.outcome === 'deemed') return keepLateStatement(step, taken, command, actor)
  const ended = endedRefusal(meeting.task)
  if (ended !== undefined) return ended
  if (sitting.row.state === 'closed' && seat.outcome === 'answered')
    return refuse('MEETING_CLOSED', '会议已宣布结束，贵单位的意见已记录，不得更改')
  return keep(step, taken, command, actor, 'own')
}

function keep(
  step: CaseStep,
  { meeting, sitting, seat }: TakenSeat,
  { result, comment }: StateOpinion,
  actor: Actor,
  whose: 'own' | 'minuted',
): HallAnswer {
  const closed = sitting.row.state === 'closed'
  const form = closed ? 'afterClosing' : seat.cameAt === null ? 'written' : 'atMeeting'
  const mine = whose === 'own'
  const said = {
    opinion: result,
    opinionComment: comment,
    opinionForm: form,
    opinionAt: step.now,
    opinionBy: mine ? actor.userId : (seat.attendee ?? ''),
    opinionByName: mine ? actor.name : (seat.attendee ?? ''),
    minutedBy: mine ? null : actor.userId,
    ...(closed && { outcome: 'answered' as const }),
  } as const
  changeSeat(step, seat, said)
  step.event('opinion-stated', thePerson(actor), {
    taskId: seat.taskId,
    meetingId: seat.meetingId,
    department: seat.department,
    departmentName: seat.departmentName,
    result,
    comment,
    form,
    ...(!mine && { saidBy: seat.attendee ?? '' }),
  })
  if (closed) {
    const sittings = meeting.sittings.map((each) => ({
      ...each,
      seats: each.seats.map((one) => (one === seat ? { ...seat, ...said } : one)),
    }))
    completeMeeting(step, { ...meeting, sittings })
  }
  return { kind: 'done', caseNumber: seat.caseNumber, taskId: seat.taskId }
}

function invalidOpinion({ result, comment }: StateOpinion): Refused | undefined {
  return refuseInput([
    ...(results.includes(result) ? [] : [{ place: 'result', message: '意见只能是同意或不同意' }]),
    ...(result === 'disagree' && comment.trim() === ''
      ? [{ place: 'comment', message: '不同意须说明理由' }]
      : []),
  ])
}
