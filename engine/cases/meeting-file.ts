import type { Sitting } from '../store/reads/meeting-reads.js'
import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { CaseFile } from './case-file.js'
import { dutyRefusal } from './duty.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { meetingSpec } from './meeting-spec.js'
import type { MeetingSpec } from './meeting-spec.js'
import { refuse } from './refusal.js'

/** A joint meeting as it stands: the task that asks for it, and its sittings. */
export interface MeetingFile {
  readonly task: TaskRow
  readonly spec: MeetingSpec
  readonly sittings: readonly Sitting[]
  /** The last sitting, be it open or closed. */
  readonly last: Sitting | undefined
}

/** Reads the meeting of a task of the case; undefined if the case has no such task, or it asks for something else. */
export async function loadMeeting(
  context: HallContext,
  file: CaseFile,
  taskId: string,
): Promise<MeetingFile | undefined> {
  const task = file.tasks.find((each) => each.id === taskId)
  const spec = task && meetingSpec(task)
  if (task === undefined || spec === undefined) return undefined
  const sittings = await context.store.meetings.ofTask(taskId)
  return { task, spec, sittings, last: sittings.at(-1) }
}

/** The seats for which the meeting's result waits: left open by the last closed sitting of each, and not answered since. */
export function outstandingSeats({ sittings }: Pick<MeetingFile, 'sittings'>): readonly MeetingSeatRow[] {
  const latest = new Map<string, MeetingSeatRow>()
  for (const { row, seats } of sittings) {
    if (row.state !== 'closed') continue
    for (const seat of seats) latest.set(seat.department, seat)
  }
  return [...latest.values()].filter((seat) => seat.outcome === 'outstanding')
}

/** Why this person may not speak for a department in the meeting: not of it, acceptor, applicant, agent (statute §6). */
export async function seatDutyRefusal(
  context: HallContext,
  file: CaseFile,
  task: TaskRow,
  seat: Pick<MeetingSeatRow, 'department' | 'departmentName'>,
  actor: Actor,
): Promise<Refused | undefined> {
  const { department, departmentName } = seat
  return dutyRefusal(context, file, { ...task, act: 'give-opinion', department, departmentName }, actor)
}

export const noMeeting = refuse('TASK_UNKNOWN', '没有这项会议任务')
export const notCalled = refuse(
  'MEETING_NOT_CALLED',
  '会议尚未召集（或正待重新召集），请先由牵头部门发出会议通知',
)
