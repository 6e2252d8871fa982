import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import { refuse } from './refusal.js'
import type { StateOpinion } from './state-opinion.js'
import type { TakenSeat } from './take-seat.js'
import { whenText } from './when-text.js'

const names = { agree: '同意', disagree: '不同意' } satisfies Record<StateOpinion['result'], string>

/** Keeps as a note what a department says after it was deemed to agree with the meeting. Source: statute §3, §4. */
export function keepLateStatement(
  step: CaseStep,
  { meeting, sitting, seat }: TakenSeat,
  { result, comment }: StateOpinion,
  actor: Actor,
): Refused {
  const { department, departmentName, caseNumber, taskId } = seat
  const text = `对“${meeting.task.name}”：${names[result]}${comment.trim() === '' ? '' : `：${comment}`}`
  step.change({
    kind: 'insert',
    table: 'notes',
    row: {
      id: step.id(),
      caseNumber,
      taskId,
      kind: 'lateOpinion',
      at: step.now,
      userId: actor.userId,
      userName: actor.name,
      text,
    },
  })
  step.event('opinion-noted', thePerson(actor), { taskId, department, departmentName, result, comment })
  return refuse(
    'OPINION_TOO_LATE',
    `会议已于${whenText(sitting.row.closedAt)}宣布结束，${departmentName}经依法通知缺席，已视为同意会议结论；您的意见不能作为会议意见，已存为备注`,
  )
}
