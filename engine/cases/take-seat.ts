import type { Sitting } from '../store/reads/meeting-reads.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { loadMeeting, noMeeting, notCalled, seatDutyRefusal } from './meeting-file.js'
import type { MeetingFile } from './meeting-file.js'
import { endedRefusal } from './open-task.js'
import { refuse } from './refusal.js'

/** The seat of a department at the last sitting, and that this person may speak for it. */
export interface TakenSeat {
  readonly kind: 'seated'
  readonly meeting: MeetingFile
  readonly sitting: Sitting
  readonly seat: MeetingSeatRow
}

/** Finds the seat of a department (the actor's own if none is named) and sees whether this person may speak for it. */
export async function takeSeat(
  context: HallContext,
  step: CaseStep,
  { taskId, department }: { readonly taskId: string; readonly department?: string },
  actor: Actor,
): Promise<TakenSeat | Refused> {
  const meeting = await loadMeeting(context, step.file, taskId)
  if (meeting === undefined) return noMeeting
  const { last } = meeting
  if (last === undefined) return endedRefusal(meeting.task) ?? notCalled
  const wanted = department ?? actor.department ?? ''
  const seats = [...meeting.sittings].reverse().flatMap((sitting) => {
    const seat = sitting.seats.find((each) => each.department === wanted)
    return seat === undefined || sitting.row.state === 'moved' ? [] : [{ sitting, seat }]
  })
  const [found] = seats
  if (found === undefined) return refuse('NOT_INVITED', '该部门不在本次会议的受邀部门之列')
  const refusal = await seatDutyRefusal(context, step.file, meeting.task, found.seat, actor)
  return refusal ?? { kind: 'seated', meeting, ...found }
}

/** The seat while its sitting is open; refused once it is closed or the task has ended. */
export async function takeOpenSeat(
  context: HallContext,
  step: CaseStep,
  command: { readonly taskId: string; readonly department?: string },
  actor: Actor,
): Promise<TakenSeat | Refused> {
  const taken = await takeSeat(context, step, command, actor)
  if (taken.kind === 'refused') return taken
  const ended = endedRefusal(taken.meeting.task)
  if (ended !== undefined) return ended
  if (taken.sitting.row.state === 'called') return taken
  return refuse('MEETING_CLOSED', '本次会议已宣布结束')
}
