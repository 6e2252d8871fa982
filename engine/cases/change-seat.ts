import type { MeetingSeatRow } from '../store/rows/meeting-seat-row.js'
import type { CaseStep } from './case-step.js'

/** Changes the seat of a department at a sitting. */
export function changeSeat(step: CaseStep, seat: MeetingSeatRow, patch: Partial<MeetingSeatRow>): void {
  const { meetingId, department, taskId } = seat
  step.change({ kind: 'update', table: 'meetingSeats', key: { meetingId, department }, patch })
  step.tell({ kind: 'task', taskId })
}
