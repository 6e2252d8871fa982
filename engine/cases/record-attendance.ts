import { changeSeat } from './change-seat.js'
import { chairMeeting, openSitting } from './chair-meeting.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { refuse } from './refusal.js'
import { whenText } from './when-text.js'

/** Records that somebody came for a department (签到), as the roster names them. By an officer of the lead department, while it happens. */
export interface RecordAttendance {
  readonly kind: 'record-attendance'
  readonly taskId: string
  readonly department: string
  readonly name: string
}

/** Whoever comes late but before the closing has come; who came first counts. Source: statute §4. */
export const recordAttendance: CommandHandler<RecordAttendance> = async (context, step, command, actor) => {
  const meeting = await chairMeeting(context, step, command.taskId, actor)
  if (meeting.kind === 'refused') return meeting
  const sitting = openSitting(meeting)
  if ('kind' in sitting) return sitting
  const seat = sitting.seats.find((each) => each.department === command.department)
  if (seat === undefined) return refuse('NOT_INVITED', '该部门不在本次会议的受邀部门之列')
  const { startsAt } = sitting.row
  if (step.now.slice(0, 10) < startsAt.slice(0, 10))
    return refuse('MEETING_NOT_STARTED', `会议于${whenText(startsAt)}开始，会议当日方可签到`)
  const name = command.name.trim()
  const named = sitting.roster.findLast((each) => each.department === seat.department && each.name === name)
  if (named === undefined) {
    const posts = '请先将其列入参会名单，或由该部门委派替补（AB角）'
    return refuse(
      'NOT_ON_ROSTER',
      `${name === '' ? '该人员' : name}不在${seat.departmentName}的名单上；${posts}`,
    )
  }
  const done = { kind: 'done', caseNumber: seat.caseNumber, taskId: seat.taskId } as const
  if (seat.cameAt !== null) return done
  const came = { cameAt: step.now, attendee: name, attendedAs: named.post, checkedInBy: actor.userId }
  changeSeat(step, seat, came)
  step.event('attendance-recorded', thePerson(actor), {
    meetingId: seat.meetingId,
    taskId: seat.taskId,
    department: seat.department,
    departmentName: seat.departmentName,
    name,
    post: named.post,
    late: step.now > startsAt,
  })
  return done
}
