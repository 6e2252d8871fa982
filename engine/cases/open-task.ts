import type { TaskRow } from '../store/rows/task-row.js'
import type { Act } from './act.js'
import type { Actor } from './actor.js'
import type { CaseStep } from './case-step.js'
import { dutyRefusal } from './duty.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { refuse } from './refusal.js'
import { whenText } from './when-text.js'

/** A task this person may act on now. */
export interface OpenTask {
  readonly kind: 'open'
  readonly task: TaskRow
}

/** Finds a task of the step's case and sees whether this person may fulfil it now: by duty, by state, by act, and not before its holder. */
export async function openTask(
  context: HallContext,
  step: CaseStep,
  taskId: string,
  acts: readonly Act[],
  actor: Actor,
): Promise<OpenTask | Refused> {
  const task = step.file.tasks.find((each) => each.id === taskId)
  if (task === undefined) return refuse('TASK_UNKNOWN', '没有这项任务')
  const duty = await dutyRefusal(context, step.file, task, actor)
  if (duty !== undefined) return duty
  const ended = endedRefusal(task)
  if (ended !== undefined) return ended
  if (!acts.includes(task.act)) return refuse('WRONG_ACT', `任务“${task.name}”不能这样办理`)
  if (task.state === 'claimed' && task.assigneeId !== actor.userId) {
    return refuse('TASK_CLAIMED', `该任务已由${task.assigneeName ?? '他人'}认领`)
  }
  return { kind: 'open', task }
}

/** Why nothing more can be done on a task; undefined while it is open. */
export function endedRefusal(task: TaskRow): Refused | undefined {
  const at = whenText(task.endedAt)
  switch (task.state) {
    case 'open':
    case 'claimed':
      return undefined
    case 'completed':
      return refuse('TASK_ENDED', `该任务已由${task.assigneeName ?? '他人'}于${at}办结`)
    case 'deemed':
      return refuse('TASK_ENDED', `该任务的时限已于${at}届满，已依法按默认处理`)
    case 'canceled':
      return refuse('TASK_CANCELED', `该任务已于${at}随流程取消`)
  }
}
