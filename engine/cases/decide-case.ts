import type { ClockRow } from '../store/rows/clock-row.js'
import type { TaskRow } from '../store/rows/task-row.js'
import { acceptApplication } from './accept-application.js'
import { acceptanceNotice } from './acceptance-notice.js'
import { actDataRefusal } from './act-data-refusal.js'
import type { Actor } from './actor.js'
import { awaitPledgeChecks } from './await-pledge-checks.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { completeTask } from './complete-task.js'
import { decisionNotice } from './decision-notice.js'
import { endClock } from './end-clock.js'
import { thePerson } from './event-actor.js'
import { grantRefusal } from './grant-refusal.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { openTask } from './open-task.js'
import { receiveDuties } from './receive-duties.js'
import { refuse } from './refusal.js'

/** Decides (审批决定). Task of act `decide-case`; approver of the department; `refused` by its bureau head only. */
export interface DecideCase {
  readonly kind: 'decide-case'
  readonly taskId: string
  readonly result: 'granted' | 'refused'
  readonly comment: string
  readonly data?: JsonObject
}

// What is decided is no longer asked of these; a pledge is still checked.
const ofTheCase: readonly ClockRow['kind'][] = ['intake', 'case', 'renewal']

// What comes from outside may be anything.
const results: readonly string[] = ['granted', 'refused'] satisfies readonly DecideCase['result'][]

/** Only the bureau head refuses (不予受理告知书, 不予许可决定书), with reasons. Source: 行政许可法 Art. 38; statute §6. */
export const decideCase: CommandHandler<DecideCase> = async (context, step, command, actor) => {
  const found = await openTask(context, step, command.taskId, ['decide-case'], actor)
  if (found.kind === 'refused') return found
  const { task } = found
  const { result, comment } = command
  if (!results.includes(result)) {
    return refuse('INVALID_INPUT', '决定只能是准予或不予', [{ place: 'result', message: '准予或不予' }])
  }
  if (result === 'refused' && !actor.roles.includes('bureauHead')) {
    return refuse('REFUSAL_RESERVED', '不予许可只能由局级负责人决定，请改用“转局级审定”')
  }
  if (result === 'refused' && comment.trim() === '') {
    return refuse('INVALID_INPUT', '不予许可须说明理由', [{ place: 'comment', message: '请填写理由' }])
  }
  const unfit = actDataRefusal(step.file, task, command.data)
  if (unfit !== undefined) return unfit
  const demands = await context.store.duties.demands(task.caseNumber)
  const grants = result === 'granted' && task.decides === 'case'
  const barred = grants ? grantRefusal(demands) : undefined
  if (barred !== undefined) return barred
  completeTask(step, task, actor, {
    decision: {
      result,
      comment,
      by: actor.userId,
      at: step.now,
      ...(command.data && { data: command.data }),
    },
  })
  if (task.decides === 'acceptance' && result === 'granted') rule(context, step, task, comment, actor)
  else decide(context, step, task, { result, comment }, actor)
  if (grants) awaitPledgeChecks(context, step, demands)
  return { kind: 'done', caseNumber: task.caseNumber, taskId: task.id }
}

/** The bureau head lets in what the window passed up: acceptance, from now. */
function rule(context: HallContext, step: CaseStep, task: TaskRow, comment: string, actor: Actor): void {
  const { case: of, matter } = step.file
  if (of.acceptedAt === null && matter !== undefined) {
    acceptApplication(step, matter, context.calendar, { from: step.now, by: actor.userId, deemed: false })
    acceptanceNotice(step, matter)
    receiveDuties(context, step, matter, thePerson(actor))
  }
  step.event('case-accepted', thePerson(actor), { taskId: task.id, comment, byBureauHead: true })
}

function decide(
  context: HallContext,
  step: CaseStep,
  task: TaskRow,
  { result, comment }: Pick<DecideCase, 'result' | 'comment'>,
  actor: Actor,
): void {
  const { case: of, tasks, clocks } = step.file
  const { department, departmentName } = task
  const acceptance = task.decides === 'acceptance'
  const waiting = tasks.some(
    (each) =>
      each.id !== task.id &&
      (each.state === 'open' || each.state === 'claimed') &&
      (each.act === 'decide-case' || each.act === 'give-opinion'),
  )
  step.changeCase({
    decision: JSON.stringify({ result, comment, byName: actor.name, at: step.now, department, acceptance }),
    result: result === 'refused' || anotherRefused(step, task) ? 'refused' : 'granted',
    ...(!waiting && { state: 'decided', decidedAt: step.now }),
  })
  if (!waiting) for (const clock of clocks) if (ofTheCase.includes(clock.row.kind)) endClock(step, clock)
  const { number: caseNumber, matterName } = of
  step.notice(decisionNotice(context.law, task, { caseNumber, matterName, result, comment, at: step.now }))
  step.event('case-decided', thePerson(actor), {
    taskId: task.id,
    department,
    departmentName,
    result,
    comment,
    acceptance,
  })
}

/** In a bundle each department decides its own; one refusal is not undone by another's grant. */
function anotherRefused(step: CaseStep, task: TaskRow): boolean {
  const latest = new Map<string, string>()
  for (const each of step.file.tasks) {
    if (each.act !== 'decide-case' || each.completion === null || each.department === task.department)
      continue
    const { decision } = JSON.parse(each.completion) as { readonly decision: { readonly result: string } }
    latest.set(each.department, decision.result)
  }
  return [...latest.values()].includes('refused')
}
