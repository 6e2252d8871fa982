import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import { endedRefusal } from './open-task.js'
import { refuse } from './refusal.js'

/** Gives a task back (退回认领): its holder, or the bureau head of the department. */
export interface UnclaimTask {
  readonly kind: 'unclaim-task'
  readonly taskId: string
}

/** The clock runs on: giving back costs the department time, not the applicant. */
export const unclaimTask: CommandHandler<UnclaimTask> = (_context, step, command, actor) => {
  const task = step.file.tasks.find((each) => each.id === command.taskId)
  if (task === undefined) return refuse('TASK_UNKNOWN', '没有这项任务')
  const ended = endedRefusal(task)
  if (ended !== undefined) return ended
  if (task.assigneeId === null) return refuse('TASK_NOT_CLAIMED', '该任务没有被认领')
  const head =
    actor.roles.includes('bureauHead') &&
    (actor.department === undefined || actor.department === task.department)
  if (task.assigneeId !== actor.userId && !head) {
    return refuse('TASK_CLAIMED', `该任务由${task.assigneeName ?? '他人'}认领，只能由其本人或局级负责人退回`)
  }
  step.change({
    kind: 'update',
    table: 'tasks',
    key: { id: task.id },
    patch: { state: 'open', assigneeId: null, assigneeName: null },
  })
  step.event('task-unclaimed', thePerson(actor), {
    taskId: task.id,
    name: task.name,
    holder: task.assigneeName ?? '',
  })
  step.tell({ kind: 'task', taskId: task.id })
  return { kind: 'done', caseNumber: task.caseNumber, taskId: task.id }
}
