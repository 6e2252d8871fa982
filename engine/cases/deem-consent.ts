import type { DeemedConsent } from '../statute/overtime-default.js'
import { flag } from '../store/rows/flag.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { endTaskByRule } from './deem-on-arrival.js'
import { endClock } from './end-clock.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { keepOpinion } from './keep-opinion.js'
import { openInspection } from './open-inspection.js'
import { whenText } from './when-text.js'
import { writeLedger } from './write-ledger.js'

/**
 * The department is deemed to agree: at the deadline's instant, by the rule and nobody else, written down so that it explains itself; what it
 * did not say goes to inspection, and the process goes on. Source: statute §3; 超时默认.
 */
export async function deemConsent(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  task: TaskRow,
  outcome: DeemedConsent,
): Promise<void> {
  const { department, departmentName } = task
  const at = outcome.effectAt
  const comment = `逾期未提出意见，依法视为同意`
  endTaskByRule(step, task.id, at, {
    opinion: { department, result: 'agree', deemed: true, comment, by: 'rule', at },
  })
  endClock(step, clock, at)
  keepOpinion(step, task, {
    result: 'agree',
    deemed: flag(true),
    comment,
    userId: 'rule',
    userName: theRule.name,
    at,
  })
  await writeLedger(context, step, clock, {
    rule: 'overtimeDefault',
    finding: outcome,
    request: outcome.request,
    effectAt: at,
    task,
    outcome: { result: 'agree', taskId: task.id },
  })
  openInspection(
    step,
    clock,
    'overtimeDefault',
    at,
    `${departmentName}未在时限内提出意见，已视为同意，责任不因视为同意而免除`,
  )
  step.notice({
    kind: 'deemed',
    audience: 'department',
    department,
    taskId: task.id,
    title: `视为同意：${task.name}`,
    text: `办件${task.caseNumber}“${task.name}”的意见时限已于${whenText(at)}届满，未收到意见，依法视为同意，并转督查。`,
  })
  step.event('opinion-deemed', theRule, { taskId: task.id, department, departmentName, name: task.name }, at)
}
