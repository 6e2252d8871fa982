import type { TaskRow } from '../store/rows/task-row.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { dutyRefusal } from './duty.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { whenText } from './when-text.js'

/** Keeps what a department says after it was deemed to agree, as a note; whoever may not speak for the department leaves none. Source: statute §3. */
export async function keepLateOpinion(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  said: { readonly result: string; readonly comment: string },
  actor: Actor,
): Promise<Refused> {
  const duty = await dutyRefusal(context, step.file, task, actor)
  if (duty !== undefined) return duty
  const { department, departmentName } = task
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
      text: `${said.result === 'disagree' ? '不同意' : '同意'}:${said.comment}`,
    },
  })
  step.event('opinion-noted', thePerson(actor), {
    taskId: task.id,
    department,
    departmentName,
    result: said.result,
    comment: said.comment,
  })
  return refuse(
    'OPINION_TOO_LATE',
    `${departmentName}的意见时限已于${whenText(task.endedAt)}届满,依法已视为同意;您的意见不能作为审查意见,已存为备注`,
  )
}
