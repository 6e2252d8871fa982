import type { DeemedAcceptance } from '../statute/deemed-acceptance.js'
import { acceptApplication } from './accept-application.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { deemedAnswer, endTaskByRule } from './deem-on-arrival.js'
import { endClock, endTaskClock } from './end-clock.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import { openInspection } from './open-inspection.js'
import { receiveDuties } from './receive-duties.js'
import { whenText } from './when-text.js'
import { writeLedger } from './write-ledger.js'

/**
 * The application counts as accepted from the day it was received, because nobody said in time what was missing; the promised limit runs
 * from there. Source: 行政许可法 Art. 32(1)(4); statute §2.1.
 */
export async function deemAcceptance(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  outcome: DeemedAcceptance,
): Promise<void> {
  const { case: of, matter, tasks } = step.file
  const { effectAt, acceptedFrom } = outcome
  const task = tasks.find((each) => each.id === clock.row.taskId)
  const departmentName = task?.departmentName ?? '综合窗口'
  if (matter === undefined) throw new Error(`Expected matter '${of.matterId}' on the list, but found none`)
  if (task !== undefined) {
    endTaskByRule(step, task.id, effectAt, deemedAnswer(task, acceptedFrom))
    endTaskClock(step, task.id, effectAt)
  }
  acceptApplication(step, matter, context.calendar, { from: acceptedFrom, by: 'rule', deemed: true })
  endClock(step, clock, effectAt)
  await writeLedger(context, step, clock, {
    rule: 'deemedAcceptance',
    finding: outcome,
    request: { noticeId: clock.row.noticeId, deliveredAt: acceptedFrom },
    effectAt,
    ...(task !== undefined && { task }),
    outcome: { result: 'accepted', ...(task !== undefined && { taskId: task.id }) },
  })
  openInspection(
    step,
    clock,
    'deemedAcceptance',
    effectAt,
    `${departmentName}未在受理期限内受理、一次性告知或者不予受理，已视为受理`,
  )
  step.notice({
    kind: 'acceptance',
    audience: 'applicant',
    title: `受理通知书（视为受理）：${of.matterName}`,
    text: `您的申请（办件编号${of.number}）逾期未被告知补正，依法自${whenText(acceptedFrom)}收到之日起即为受理。`,
  })
  receiveDuties(context, step, matter, theRule)
  step.event('acceptance-deemed', theRule, { acceptedFrom, taskId: task?.id ?? null }, effectAt)
}
