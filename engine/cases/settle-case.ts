import type { Instant } from '../statute/instant.js'
import { applyClock } from './apply-clock.js'
import type { CaseStep } from './case-step.js'
import { changeCase } from './change-case.js'
import { dropWithdrawn } from './drop-withdrawn.js'
import type { HallContext } from './hall-context.js'

/**
 * Applies all that the clocks of a case have to do up to now, in order of instant, each at its own instant. Whoever asks a case for
 * anything settles it first, so that nobody outruns a deadline that has passed. Not to be called while the case is held in the queue.
 */
export async function settleCase(context: HallContext, caseNumber: string): Promise<void> {
  for (;;) {
    const now = context.now()
    const due = await context.store.clocks.dueOfCase(caseNumber, now)
    const [next] = [...due].sort((a, b) => order(a.nextAt, b.nextAt) || order(a.department, b.department))
    if (next === undefined) return
    await dropWithdrawn(context, caseNumber, next.taskId)
    await context.queue.run(caseNumber, () =>
      changeCase(context, caseNumber, (step) => apply(step, next.id, now)),
    )
  }

  /** Only the clock whose task was asked after, and only if it has still something to do. */
  async function apply(step: CaseStep, clockId: string, now: Instant): Promise<void> {
    const clock = step.file.clocks.find(({ row }) => row.id === clockId)
    if (clock === undefined || clock.row.nextAt === null || clock.row.nextAt > now) return
    await applyClock(context, step, clock)
  }
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
