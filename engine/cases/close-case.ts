import type { ActivatedJob } from '../gateway/job.js'
import type { CaseStep } from './case-step.js'
import { checksPledge } from './await-pledge-checks.js'
import { endClock } from './end-clock.js'
import { theProcess } from './event-actor.js'

/** The type of the service task by which a process closes its case. */
export const closeCaseJobType = 'bancheng:close-case'

/** Closes a case (办结): what is still open ends, and the process goes on. */
export function closeCase(step: CaseStep, job: ActivatedJob): void {
  const { case: of, tasks, clocks } = step.file
  step.change({
    kind: 'insert',
    table: 'serviceJobs',
    row: { jobKey: job.key, caseNumber: of.number, type: job.type, handledAt: step.now },
  })
  for (const task of tasks) {
    if (task.state !== 'open' && task.state !== 'claimed') continue
    const patch = { state: 'canceled' as const, endedAt: step.now, endedBy: 'engine' }
    step.change({ kind: 'update', table: 'tasks', key: { id: task.id }, patch })
    step.tell({ kind: 'task', taskId: task.id })
  }
  // A pledge is checked after the licence was handed out.
  for (const clock of clocks) if (!checksPledge(clock)) endClock(step, clock)
  step.changeCase({
    state: 'closed',
    closedAt: step.now,
    ...(of.decidedAt === null && { decidedAt: step.now }),
  })
  step.send({ kind: 'complete-job', jobKey: job.key, variables: {} })
  step.event('case-closed', theProcess, { result: of.result, elementId: job.elementId })
}
