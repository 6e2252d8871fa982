import { endOrphanedCase } from './end-orphaned-case.js'
import type { HallContext } from './hall-context.js'
import { holdJob } from './hold-job.js'
import { vanishTask } from './vanish-task.js'

/**
 * Asks the process engine whether a task is still asked for, and takes it from the lists where it is not: nobody is warned about, may
 * claim, or is deemed to have agreed to what the process has withdrawn. Without a task, asks after the process itself. An engine that
 * cannot be reached withdraws nothing. Not to be called while the case is held in the queue.
 */
export async function dropWithdrawn(
  context: HallContext,
  caseNumber: string,
  taskId: string | null,
): Promise<void> {
  // What waits to be sent may be the very completion of the task.
  if ((await context.store.outbox.first(caseNumber)) !== undefined) return
  if (taskId !== null) {
    if ((await holdJob(context, taskId)) !== 'gone') return
    await vanishTask(context, caseNumber, taskId, 'open')
  }
  await endOrphanedCase(context, caseNumber)
}
