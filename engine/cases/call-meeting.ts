import { readInstant, toIso, toMs } from '../statute/instant.js'
import type { Instant } from '../statute/instant.js'
import type { MeetingRow } from '../store/rows/meeting-row.js'
import type { Actor } from './actor.js'
import { departmentName } from './accept-application.js'
import type { CaseStep } from './case-step.js'
import { chairMeeting } from './chair-meeting.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { inviteDepartment } from './invite-department.js'
import { outstandingSeats } from './meeting-file.js'
import type { MeetingFile } from './meeting-file.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'

/**
 * Calls the joint meeting of a task (召集会议), or moves the one that is called (改期): every department invited gets a notice of its own.
 * After a sitting was closed, only those are invited again for whom the result waits. Task of act `hold-meeting`; officer of the lead department.
 */
export interface CallMeeting {
  readonly kind: 'call-meeting'
  readonly taskId: string
  readonly startsAt: string
  readonly place: string
  readonly agenda?: string
  /** Departments whose notice is served on paper: delivered only when that is confirmed. All others are served by the system. */
  readonly paper?: readonly string[]
}

/** Source: statute §4: a moved meeting needs a new notice; asked again is who could not be deemed. */
export const callMeeting: CommandHandler<CallMeeting> = async (context, step, command, actor) => {
  const meeting = await chairMeeting(context, step, command.taskId, actor)
  if (meeting.kind === 'refused') return meeting
  const { matter } = step.file
  if (matter === undefined) return refuse('MATTER_UNKNOWN', '该事项已不在清单之内')
  const again = outstandingSeats(meeting).map((seat) => seat.department)
  const invited = meeting.sittings.some(({ row }) => row.state === 'closed')
    ? again
    : meeting.spec.departments
  const startsAt = instantOf(command.startsAt)
  const paper = Array.isArray(command.paper) ? (command.paper as readonly string[]) : []
  const unfit = refuseInput([
    ...(startsAt === undefined
      ? [{ place: 'startsAt', message: '须为日期和时间' }]
      : startsAt <= step.now
        ? [{ place: 'startsAt', message: '会议须在发出通知之后开始' }]
        : []),
    ...(typeof command.place !== 'string' || command.place.trim() === ''
      ? [{ place: 'place', message: '请填写会议地点' }]
      : []),
    ...paper
      .filter((each) => !invited.includes(each))
      .map((each) => ({ place: 'paper', message: `${each}不在受邀部门之列` })),
  ])
  if (unfit !== undefined || startsAt === undefined) return unfit ?? refuse('INVALID_INPUT', '须为日期和时间')
  moveOpenSitting(step, meeting)
  const row = newSitting(step, meeting, { ...command, startsAt }, actor)
  step.change({ kind: 'insert', table: 'meetings', row })
  for (const department of invited) {
    const name = departmentName(matter, department)
    const servedBy = paper.includes(department) ? 'paper' : 'system'
    inviteDepartment(step, meeting, row, { department, name, servedBy })
  }
  const moved = meeting.last?.row.state === 'called'
  step.event(moved ? 'meeting-moved' : 'meeting-called', thePerson(actor), {
    taskId: meeting.task.id,
    meetingId: row.id,
    name: meeting.task.name,
    number: row.number,
    startsAt,
    place: row.place,
    departments: invited.map((each) => departmentName(matter, each)),
    ...(moved && { before: meeting.last.row.startsAt }),
  })
  step.tell({ kind: 'task', taskId: meeting.task.id })
  return { kind: 'done', caseNumber: step.file.case.number, taskId: meeting.task.id }
}

/** What the model names is Shanghai's time, to the second, whatever offset it came with. */
function instantOf(text: string): Instant | undefined {
  return readInstant(text) === undefined ? undefined : toIso(toMs(text))
}

function moveOpenSitting(step: CaseStep, { last }: MeetingFile): void {
  if (last?.row.state !== 'called') return
  step.change({ kind: 'update', table: 'meetings', key: { id: last.row.id }, patch: { state: 'moved' } })
}

function newSitting(
  step: CaseStep,
  { task, sittings }: MeetingFile,
  said: Pick<CallMeeting, 'startsAt' | 'place' | 'agenda'>,
  actor: Actor,
): MeetingRow {
  return {
    id: step.id(),
    caseNumber: task.caseNumber,
    taskId: task.id,
    chair: task.department,
    number: sittings.length + 1,
    state: 'called',
    startsAt: said.startsAt,
    place: said.place.trim(),
    agenda: said.agenda?.trim() ?? '',
    calledAt: step.now,
    calledBy: actor.userId,
    calledByName: actor.name,
    closedAt: null,
    closedBy: null,
    closedByName: null,
    result: null,
    conclusion: null,
    minutes: null,
  }
}
