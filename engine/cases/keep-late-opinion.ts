import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { thePerson } from './event-actor.js'
import type { GiveOpinion } from './give-opinion.js'
import type { Refused } from './hall-answer.js'
import { refuse } from './refusal.js'
import { whenText } from './when-text.js'

const opinionNames = { agree: '同意', disagree: '不同意' } satisfies Record<GiveOpinion['result'], string>

/** Refuses an opinion given after the department was deemed to agree, and keeps it as a note; the caller has seen that they may speak for it and said something definite. Source: statute §3. */
export function keepLateOpinion(
  step: CaseStep,
  task: TaskRow,
  said: Pick<GiveOpinion, 'result' | 'comment'>,
  actor: Actor,
): Refused {
  noteLateOpinion(step, task, said, actor)
  return refuse(
    'OPINION_TOO_LATE',
    `${task.departmentName}的意见时限已于${whenText(task.endedAt)}届满，依法已视为同意；您的意见不能作为审查意见，已存为备注`,
  )
}

/** Writes the note, and says in the history that it is none but that. Source: statute §3. */
export function noteLateOpinion(
  step: CaseStep,
  task: TaskRow,
  said: Pick<GiveOpinion, 'result' | 'comment'>,
  actor: Actor,
): void {
  const { department, departmentName } = task
  const opinion = opinionNames[said.result]
  step.change({
    kind: 'insert',
    table: 'notes',
    row: {
      id: step.id(),
      caseNumber: task.caseNumber,
      taskId: task.id,
      kind: 'lateOpinion',
      at: step.now,
      userId: actor.userId,
      userName: actor.name,
      text: said.comment.trim() === '' ? opinion : `${opinion}：${said.comment}`,
    },
  })
  step.event('opinion-noted', thePerson(actor), {
    taskId: task.id,
    department,
    departmentName,
    result: said.result,
    comment: said.comment,
  })
}
