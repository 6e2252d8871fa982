import type { Instant } from '../statute/instant.js'
import type { CaseStep } from './case-step.js'
import { endClock } from './end-clock.js'
import { theRule } from './event-actor.js'

/** Closes a case that its process does not close by itself: tasks and clocks end, and the process instance is cancelled. */
export function endCase(step: CaseStep, result: 'withdrawn', at: Instant): void {
  const { case: of, tasks, clocks } = step.file
  for (const task of tasks) {
    if (task.state !== 'open' && task.state !== 'claimed') continue
    const patch = { state: 'canceled' as const, endedAt: at, endedBy: 'rule' }
    step.change({ kind: 'update', table: 'tasks', key: { id: task.id }, patch })
    step.tell({ kind: 'task', taskId: task.id })
  }
  for (const clock of clocks) endClock(step, clock, at)
  step.changeCase({ state: 'closed', result, closedAt: at, ...(of.decidedAt === null && { decidedAt: at }) })
  if (of.processInstanceKey !== null) {
    step.send({ kind: 'cancel-instance', processInstanceKey: of.processInstanceKey })
  }
  step.event('case-closed', theRule, { result }, at)
}
