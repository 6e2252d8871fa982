import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseStep } from './case-step.js'
import { completeTask } from './complete-task.js'
import { theProcess } from './event-actor.js'
import type { JsonObject } from './json.js'
import { outstandingSeats } from './meeting-file.js'
import type { MeetingFile } from './meeting-file.js'

/**
 * Hands the meeting's result to the process, once no department is waited for: what it concluded, what each department said or is deemed to
 * have said, and who still objects. Before that it does nothing: the result waits (statute §4). Deemed ones count as agreeing (§5).
 */
export function completeMeeting(step: CaseStep, meeting: MeetingFile): void {
  const { task, spec, sittings } = meeting
  const held = sittings.filter(({ row }) => row.state === 'closed')
  const last = held.at(-1)?.row
  if (last === undefined || outstandingSeats(meeting).length > 0) return
  const seats = spec.departments.flatMap((id) => {
    const mine = held.flatMap((sitting) => sitting.seats.filter((seat) => seat.department === id))
    return mine.at(-1) ?? []
  })
  const result = last.result ?? 'notPassed'
  const chair = { userId: last.closedBy ?? '', name: last.closedByName ?? '', roles: [] }
  completeTask(step, task, chair, {
    meeting: {
      kind: spec.kind,
      result,
      conclusion: last.conclusion ?? '',
      startsAt: last.startsAt,
      closedAt: last.closedAt ?? '',
      sittings: held.length,
      departments: seats.map(told),
      objections: seats.filter((seat) => seat.opinion === 'disagree').map((seat) => seat.department),
      deemed: seats.filter((seat) => seat.outcome === 'deemed').map((seat) => seat.department),
      ...(last.minutes !== null && { data: JSON.parse(last.minutes) as JsonObject }),
      by: last.closedBy ?? '',
      at: step.now,
    },
  })
  step.event('meeting-concluded', theProcess, {
    taskId: task.id,
    name: task.name,
    result,
    objections: seats.filter((seat) => seat.opinion === 'disagree').map((seat) => seat.departmentName),
    deemed: seats.filter((seat) => seat.outcome === 'deemed').map((seat) => seat.departmentName),
  })
}

function told(seat: MeetingSeatRow): JsonObject {
  const deemed = seat.outcome === 'deemed'
  return {
    department: seat.department,
    name: seat.departmentName,
    result: deemed ? 'agree' : (seat.opinion ?? 'agree'),
    deemed,
    attended: seat.cameAt !== null,
    comment: deemed ? '经依法通知缺席，视为同意会议结论' : (seat.opinionComment ?? ''),
    by: deemed ? 'rule' : (seat.opinionBy ?? ''),
  }
}
