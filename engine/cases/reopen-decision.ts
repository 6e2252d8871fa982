import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseStep } from './case-step.js'
import type { HallContext } from './hall-context.js'
import { renewedAt } from './renewal-answer.js'
import { writeClock } from './write-clock.js'

/**
 * A decision after which something more is asked was not the last one (a second level, another department of a bundle): the promised
 * limit goes on as if it had not ended.
 */
export function reopenDecision(context: HallContext, step: CaseStep, task: TaskRow): void {
  const { case: of, clocks } = step.file
  if (renewedAt(step.file) !== undefined) return
  if (of.state !== 'decided' || (task.act !== 'decide-case' && task.act !== 'give-opinion')) return
  step.changeCase({ state: 'reviewing', decidedAt: null })
  for (const clock of clocks) {
    if (clock.row.kind !== 'case') continue
    writeClock(step, clock, context.calendar, { state: 'running', endedAt: null })
  }
}
