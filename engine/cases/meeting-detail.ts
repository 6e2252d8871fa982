import { articleInForce } from '../statute/law-book.js'
import { earliestStart } from '../statute/meeting-notice.js'
import { departmentName } from './accept-application.js'
import type { Actor } from './actor.js'
import { loadCaseFile } from './case-file.js'
import type { CaseFile } from './case-file.js'
import { dutyRefusal } from './duty.js'
import type { HallContext } from './hall-context.js'
import { lawDayOf, noticePeriodOf } from './judge-seat.js'
import { maySee } from './may-see.js'
import type { MeetingCommand } from './meeting-command.js'
import { loadMeeting, outstandingSeats, seatDutyRefusal } from './meeting-file.js'
import type { MeetingFile } from './meeting-file.js'
import { meetingKindNames } from './meeting-spec.js'
import type { MeetingView } from './meeting-view.js'
import { endedRefusal } from './open-task.js'
import { sittingView } from './sitting-view.js'

/** Reads a joint meeting by its task; undefined for what there is not and what this person may not see. */
export async function meetingDetail(
  context: HallContext,
  taskId: string,
  actor: Actor,
): Promise<MeetingView | undefined> {
  const found = await context.store.tasks.byId(taskId)
  const file = found && (await loadCaseFile(context.store, context.catalogue, found.caseNumber))
  if (file === undefined || !maySee(file.case, file.tasks, actor)) return undefined
  const meeting = await loadMeeting(context, file, taskId)
  if (meeting === undefined) return undefined
  const { task, spec, sittings } = meeting
  const { matter, case: of } = file
  const now = context.now()
  const earliest = earliestStart(now, noticePeriodOf(file, meeting), context.calendar)
  const law = spec.basis === undefined ? undefined : articleInForce(context.law, spec.basis, lawDayOf(file))
  const name = (department: string): string =>
    matter === undefined ? department : departmentName(matter, department)
  return {
    taskId,
    taskState: task.state,
    caseNumber: of.number,
    matterName: of.matterName,
    applicantName: of.applicantName,
    name: task.name,
    kind: spec.kind,
    kindName: meetingKindNames[spec.kind],
    chair: task.department,
    chairName: task.departmentName,
    ...(task.assigneeName !== null && { chairPerson: task.assigneeName }),
    noticePeriod: spec.noticePeriod,
    onAbsence: spec.onAbsence,
    ...(spec.basis !== undefined && { basis: spec.basis }),
    ...(law !== undefined && {
      basisText: law.kind === 'cited' ? `${law.citation}：${law.text}` : law.message,
    }),
    departments: spec.departments.map((department) => ({
      department,
      departmentName: name(department),
      express: spec.express.includes(department),
    })),
    ...(earliest.kind === 'due' && { earliestStart: earliest.due }),
    sittings: sittings.map((sitting) => sittingView(context, file, meeting, sitting)),
    outstanding: outstandingSeats(meeting).map((seat) => seat.department),
    permissions: await permissions(context, file, meeting, actor),
  }
}

async function permissions(
  context: HallContext,
  file: CaseFile,
  meeting: MeetingFile,
  actor: Actor,
): Promise<MeetingView['permissions']> {
  const { task, spec, last } = meeting
  if (endedRefusal(task) !== undefined) return afterwards(context, file, meeting, actor)
  const held = task.assigneeId !== null && task.assigneeId !== actor.userId
  const leads = actor.department === task.department && !held
  const chair = leads && (await dutyRefusal(context, file, task, actor)) === undefined
  const open = last?.row.state === 'called'
  if (chair) {
    const during: readonly MeetingCommand['kind'][] = [
      'confirm-delivery',
      'enter-roster',
      'record-attendance',
      'state-opinion',
      'close-meeting',
    ]
    return { chair, acts: ['call-meeting', ...(open ? during : [])] }
  }
  const own = spec.departments.find((each) => each === actor.department)
  if (own === undefined) return { chair, acts: [] }
  const named = { department: own, departmentName: own }
  if ((await seatDutyRefusal(context, file, task, named, actor)) !== undefined) return { chair, acts: [] }
  const invited = open && last.seats.some((seat) => seat.department === own)
  const asked = outstandingSeats(meeting).some((seat) => seat.department === own)
  const before: readonly MeetingCommand['kind'][] = ['confirm-delivery', 'enter-roster', 'appoint-substitute']
  const acts = [...(invited ? before : []), ...(invited || asked ? (['state-opinion'] as const) : [])]
  return { chair, seat: own, acts }
}

/** Once it is over nobody does anything in it; who was deemed to agree may still have a late word kept as a note (statute §3). */
async function afterwards(
  context: HallContext,
  file: CaseFile,
  { task, sittings }: MeetingFile,
  actor: Actor,
): Promise<MeetingView['permissions']> {
  const seats = sittings.flatMap(({ row, seats: each }) => (row.state === 'closed' ? each : []))
  const own = seats.findLast((seat) => seat.department === actor.department)
  if (own === undefined || (await seatDutyRefusal(context, file, task, own, actor)) !== undefined)
    return { chair: false, acts: [] }
  return { chair: false, seat: own.department, acts: own.outcome === 'deemed' ? ['state-opinion'] : [] }
}
