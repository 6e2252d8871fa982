import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseStep } from './case-step.js'
import { changeCase } from './change-case.js'
import { endClock } from './end-clock.js'
import { theProcess } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { leaveIntakeClock } from './leave-intake-clock.js'

/**
 * Marks a task whose job is gone from the engine: its instance was cancelled, or an event interrupted its element. What somebody had handed
 * in for it is kept as a note. `while`: a task that ended properly meanwhile is left alone (`open`), or is the one that did not reach the
 * engine (`ended`).
 */
export async function vanishTask(
  context: HallContext,
  caseNumber: string,
  taskId: string,
  which: 'open' | 'ended',
): Promise<void> {
  await context.queue.run(caseNumber, () =>
    changeCase(context, caseNumber, (step) => {
      const outbox = { kind: 'remove', table: 'outbox', key: { id: `complete-job/${taskId}` } } as const
      const task = step.file.tasks.find((each) => each.id === taskId)
      const open = task?.state === 'open' || task?.state === 'claimed'
      if (which === 'ended') step.change(outbox)
      if (task === undefined || task.state === 'canceled' || (which === 'open' && !open)) return
      cancelTask(step, task)
    }),
  )
}

/** Takes a task from the lists that the process no longer asks for. Its clock ends; the applicant's goes on without it (Art. 32). */
export function cancelTask(step: CaseStep, task: TaskRow): void {
  step.change({
    kind: 'update',
    table: 'tasks',
    key: { id: task.id },
    patch: { state: 'canceled', endedAt: step.now },
  })
  for (const clock of step.file.clocks) {
    if (clock.row.taskId === task.id && clock.row.kind !== 'intake') endClock(step, clock)
  }
  leaveIntakeClock(step, task.id)
  if (task.completion !== null && task.endedBy !== 'rule') {
    step.change({
      kind: 'insert',
      table: 'notes',
      row: {
        id: step.id(),
        caseNumber: task.caseNumber,
        taskId: task.id,
        kind: 'interruptedAct',
        at: step.now,
        userId: task.endedBy ?? '',
        userName: task.assigneeName ?? '',
        text: `“${task.name}”提交时流程已不在该环节，所填内容存为备注：${task.completion}`,
      },
    })
  }
  step.event('task-canceled', theProcess, {
    taskId: task.id,
    name: task.name,
    kept: task.completion !== null,
  })
  step.tell({ kind: 'task', taskId: task.id })
}
