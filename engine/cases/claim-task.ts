import type { CommandHandler } from './command-handler.js'
import { dutyRefusal } from './duty.js'
import { thePerson } from './event-actor.js'
import { endedRefusal } from './open-task.js'
import { refuse } from './refusal.js'

/** Takes a task (认领). The first who asks holds it. */
export interface ClaimTask {
  readonly kind: 'claim-task'
  readonly taskId: string
}

/** Whoever holds the task already is told yes again, so that a repeated request does no harm. */
export const claimTask: CommandHandler<ClaimTask> = async (context, step, command, actor) => {
  const task = step.file.tasks.find((each) => each.id === command.taskId)
  if (task === undefined) return refuse('TASK_UNKNOWN', '没有这项任务')
  const refusal = (await dutyRefusal(context, step.file, task, actor)) ?? endedRefusal(task)
  if (refusal !== undefined) return refusal
  const done = { kind: 'done', caseNumber: task.caseNumber, taskId: task.id } as const
  if (task.assigneeId === actor.userId) return done
  if (task.assigneeId !== null) {
    return refuse('TASK_CLAIMED', `该任务已由${task.assigneeName ?? '他人'}认领，请与其联系或办理其他任务`)
  }
  step.change({
    kind: 'update',
    table: 'tasks',
    key: { id: task.id },
    patch: { state: 'claimed', assigneeId: actor.userId, assigneeName: actor.name },
  })
  step.event('task-claimed', thePerson(actor), { taskId: task.id, name: task.name })
  step.tell({ kind: 'task', taskId: task.id })
  return done
}
