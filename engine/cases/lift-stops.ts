import type { Calendar } from '../statute/calendar.js'
import type { CaseStep } from './case-step.js'
import { endStops } from './end-stops.js'

const ended: readonly unknown[] = ['completed', 'deemed', 'canceled']

/**
 * Ends with a task every stop that was made for it, on the promised limit too. A stop keeps out of the count the time that one special
 * procedure takes (Art. 45: 所需时间): the department asked for it in order to answer, so once its task has ended, however it ended, nothing is
 * left that could take time, and holding the applicant's limit still would keep days that no procedure used. Only a stop of the whole case
 * outlives its tasks: it was made for none of them. Source: 行政许可法 Art. 45; statute §2.2.
 */
export function liftStops(step: CaseStep, calendar: Calendar): void {
  const tasks = step
    .made()
    .changes.flatMap((change) =>
      change.kind === 'update' &&
      change.table === 'tasks' &&
      change.key.id !== undefined &&
      ended.includes(change.patch.state)
        ? [change.key.id]
        : [],
    )
  if (tasks.length === 0) return
  endStops(step, calendar, {
    which: (stop) => tasks.includes(stop.taskId ?? ''),
    at: step.now,
    why: '所为任务已经结束',
  })
}
