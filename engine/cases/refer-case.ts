import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { thePerson } from './event-actor.js'
import { leaveIntakeClock } from './leave-intake-clock.js'
import { openTask } from './open-task.js'
import { refuse } from './refusal.js'
import { referralRefusal } from './separation.js'

/** Passes the task to the bureau head instead of refusing (转局级审定). Task of act `accept-case` or `decide-case`. */
export interface ReferCase {
  readonly kind: 'refer-case'
  readonly taskId: string
  readonly reason: string
}

/**
 * The window's "no" becomes a referral, which the process routes: it is no answer to the applicant, so the intake clock goes on (Art. 32).
 * An approver's hands the same task to the bureau head, its clock running on. Source: statute §2.1, §6; 窗口只有说“能办”的权力.
 */
export const referCase: CommandHandler<ReferCase> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['accept-case', 'decide-case'], actor)
  if (found.kind === 'refused') return found
  const { task } = found
  const reason = command.reason.trim()
  if (reason === '') {
    return refuse('INVALID_INPUT', '转局级审定须说明理由', [{ place: 'reason', message: '请填写理由' }])
  }
  if (task.act === 'accept-case') {
    const intake = { result: 'referred', deemed: false, by: actor.userId, at: step.now, comment: reason }
    completeTask(step, task, actor, { intake }, 'goesOn')
    leaveIntakeClock(step, task.id)
    if (step.file.case.acceptedAt === null) step.changeCase({ state: 'referred' })
  } else {
    if (task.referred === 1) return refuse('TASK_REFERRED', '该任务已由局级负责人办理，不再转送')
    const nobody = await referralRefusal(context, step.file, task)
    if (nobody !== undefined) return nobody
    step.change({
      kind: 'update',
      table: 'tasks',
      key: { id: task.id },
      patch: { referred: 1, state: 'open', assigneeId: null, assigneeName: null },
    })
    step.notice({
      kind: 'request',
      audience: 'bureauHead',
      department: task.department,
      taskId: task.id,
      title: `局级审定：${step.file.case.matterName}`,
      text: `办件${task.caseNumber}由${actor.name}转请局级审定：${reason}`,
    })
    step.tell({ kind: 'task', taskId: task.id })
  }
  step.event('case-referred', thePerson(actor), { taskId: task.id, name: task.name, reason })
  return { kind: 'done', caseNumber: task.caseNumber, taskId: task.id }
}
