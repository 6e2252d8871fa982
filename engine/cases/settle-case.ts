import type { Instant } from '../statute/instant.js'
import { applyClock } from './apply-clock.js'
import type { CaseStep } from './case-step.js'
import { changeCase } from './change-case.js'
import type { HallContext } from './hall-context.js'
import { holdJob } from './hold-job.js'
import { vanishTask } from './vanish-task.js'

/**
 * Applies all that the clocks of a case have to do up to now, in order of instant, each at its own instant. Whoever asks a case for
 * anything settles it first, so that nobody outruns a deadline that has passed. Not to be called while the case is held in the queue.
 */
export async function settleCase(context: HallContext, caseNumber: string): Promise<void> {
  for (;;) {
    const now = context.now()
    const [next] = await context.store.clocks.dueOfCase(caseNumber, now)
    if (next === undefined) return
    const ends = next.dueAt !== null && next.dueAt <= now
    if (ends && next.taskId !== null && (await isGone(context, caseNumber, next.taskId))) {
      await vanishTask(context, caseNumber, next.taskId, 'open')
    }
    await context.queue.run(caseNumber, () => changeCase(context, caseNumber, (step) => applyNext(step, now)))
  }

  async function applyNext(step: CaseStep, now: Instant): Promise<void> {
    const due = step.file.clocks
      .filter(({ row }) => row.nextAt !== null && row.nextAt <= now)
      .sort((a, b) => order(a.row.nextAt, b.row.nextAt) || order(a.row.department, b.row.department))
    const [first] = due
    if (first !== undefined) await applyClock(context, step, first)
  }
}

/** Nobody is deemed to have agreed to what is no longer asked: a task whose job is gone ends without a default. */
async function isGone(context: HallContext, caseNumber: string, taskId: string): Promise<boolean> {
  const waiting = await context.store.outbox.first(caseNumber)
  return waiting === undefined && (await holdJob(context, taskId)) === 'gone'
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
