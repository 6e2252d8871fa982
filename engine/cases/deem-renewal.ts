import { deemedRenewal } from '../statute/deemed-renewal.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { awaitPledgeChecks } from './await-pledge-checks.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import { endTaskByRule } from './deem-on-arrival.js'
import { endClock } from './end-clock.js'
import { theRule } from './event-actor.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { openInspection } from './open-inspection.js'
import { receivePledges } from './receive-duties.js'
import { renewalAnswer } from './renewal-answer.js'
import { validUntil } from './start-renewal.js'
import { whenText } from './when-text.js'
import { writeLedger } from './write-ledger.js'

const open = (task: TaskRow): boolean => task.state === 'open' || task.state === 'claimed'

/**
 * The old licence has run out and nobody decided: renewal is deemed granted from that instant. What is still asked in the process is answered by
 * the rule, now and when it arrives, so that the licence can be handed out. Source: 行政许可法 Art. 50(2); statute §3.
 */
export async function deemRenewal(context: HallContext, step: CaseStep, clock: FiledClock): Promise<void> {
  const { case: of, tasks, clocks, matter } = step.file
  const { row } = clock
  const date = matter && validUntil(matter, JSON.parse(of.application) as JsonObject)
  if (matter === undefined || date === undefined)
    throw new Error(`Expected case ${of.number} to say until when its licence is valid`)
  const outcome = deemedRenewal({
    validUntil: date,
    requestedAt: of.receivedAt,
    now: step.now,
    ...(of.decidedAt !== null && { decidedAt: of.decidedAt }),
  })
  if (outcome.kind === 'none') {
    endClock(step, clock, row.dueAt ?? step.now)
    return
  }
  const { effectAt } = outcome
  const task = tasks.find((each) => open(each) && each.act === 'decide-case')
  for (const each of tasks.filter(open)) {
    const answer = renewalAnswer(each, effectAt)
    if (answer !== undefined) endTaskByRule(step, each.id, effectAt, answer)
  }
  for (const each of clocks) if (each.row.onExpiry !== 'lapse') endClock(step, each, effectAt)
  const decision = {
    result: 'granted',
    comment: '有效期届满前未作决定，依法视为准予延续',
    byName: theRule.name,
  }
  step.changeCase({
    state: 'decided',
    result: 'granted',
    decidedAt: effectAt,
    decision: JSON.stringify({ ...decision, at: effectAt, department: of.leadDepartment, acceptance: false }),
    ...(of.acceptedAt === null && { acceptedAt: of.receivedAt, acceptedBy: 'rule', acceptanceDeemed: 1 }),
  })
  await writeLedger(context, step, clock, {
    rule: 'deemedRenewal',
    finding: { ...outcome, calendars: [], provisional: false },
    request: { noticeId: row.noticeId, deliveredAt: of.receivedAt },
    effectAt,
    ...(task !== undefined && { task }),
    outcome: { result: 'renewed', ...(task !== undefined && { taskId: task.id }) },
  })
  const text = `${row.departmentName}未在原许可有效期届满前作出是否准予延续的决定，已视为准予延续`
  openInspection(step, clock, 'deemedRenewal', effectAt, text)
  step.notice({
    kind: 'decision',
    audience: 'applicant',
    title: `视为准予延续告知书：${of.matterName}`,
    text: `办件${of.number}：原许可有效期至${date}，届满前未作决定，依法自${whenText(effectAt)}起视为准予延续。`,
  })
  const kept = await context.store.duties.demands(of.number)
  const taken = of.acceptedAt === null ? receivePledges(step, matter, theRule) : []
  awaitPledgeChecks(context, step, [...kept, ...taken], effectAt)
  step.event('renewal-deemed', theRule, { validUntil: date }, effectAt)
}
