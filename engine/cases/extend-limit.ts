import { extendLimit as extendByStatute } from '../statute/extension.js'
import type { ExtensionRequest } from '../statute/extension.js'
import { missingYearMessage } from '../statute/missing-year-message.js'
import type { Actor } from './actor.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import type { FiledClock } from './case-file.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { thePerson } from './event-actor.js'
import type { HallAnswer } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import { leadsCase } from './leads-case.js'
import { refuse } from './refusal.js'
import { statuteClock } from './statute-clock.js'
import { whenText } from './when-text.js'
import { writeClock } from './write-clock.js'

/**
 * Extends the promised limit, once (延长期限). The bureau head of the lead department; of a joint matter or a bundle the head of that level's
 * government. The reasons go to the applicant in writing.
 */
export interface ExtendLimit {
  readonly kind: 'extend-limit'
  readonly caseNumber: string
  readonly workingDays: number
  readonly reason: string
}

/** What is asked after the limit ended, or a second time, is refused, and the refusal is kept. Source: 行政许可法 Art. 42; statute §2.4. */
export const extendLimit: CommandHandler<ExtendLimit> = async (context, step, command, actor) => {
  const { case: of, clocks } = step.file
  const reason = command.reason.trim()
  if (reason === '') {
    return refuse('INVALID_INPUT', '延长时限须说明理由', [{ place: 'reason', message: '请填写理由' }])
  }
  const duty = await caseDutyRefusal(context, of, actor)
  if (duty !== undefined) return duty
  const clock = clocks.find(({ row }) => row.kind === 'case' && row.state !== 'ended')
  if (clock === undefined) return refuse('CLOCK_NOT_RUNNING', '没有正在计算的承诺时限')
  const extensions = await context.store.duties.extensions(of.number)
  const request: ExtensionRequest = {
    workingDays: command.workingDays,
    handling: of.matterKind === 'single' ? 'single' : 'joint',
    approvedBy: approver(step, actor),
    before: extensions.filter(({ clockId }) => clockId === clock.row.id).length,
    // The notice is written in this very step.
    reasons: { noticeId: clock.row.id, deliveredAt: step.now },
    at: step.now,
  }
  const outcome = extendByStatute(statuteClock(clock), request, context.calendar)
  if (outcome.kind === 'missingYear') return refuse('CALENDAR_MISSING', missingYearMessage(outcome))
  if (outcome.kind === 'extended') return extend(context, step, clock, { ...command, reason }, actor)
  if (outcome.code === 'extendedBefore' || outcome.code === 'expired') {
    step.event('extension-refused', thePerson(actor), { why: outcome.message, reason })
  }
  switch (outcome.code) {
    case 'expired':
      return refuse('DEADLINE_PASSED', outcome.message)
    case 'extendedBefore':
      return refuse('EXTENDED_BEFORE', outcome.message)
    case 'notTheHead':
      return refuse('REFUSAL_RESERVED', outcome.message)
    case 'wrongUnit':
      return refuse('WRONG_ACT', outcome.message)
    case 'tooLong':
    case 'reasonsNotTold':
      return refuse('INVALID_INPUT', outcome.message, [{ place: 'workingDays', message: outcome.message }])
  }
}

function approver(step: CaseStep, actor: Actor): ExtensionRequest['approvedBy'] {
  if (actor.roles.includes('governmentHead')) return 'governmentHead'
  return actor.roles.includes('bureauHead') && leadsCase(step.file, actor) ? 'bureauHead' : 'other'
}

function extend(
  context: HallContext,
  step: CaseStep,
  clock: FiledClock,
  { workingDays, reason }: ExtendLimit,
  actor: Actor,
): HallAnswer {
  const { number, matterName } = step.file.case
  const amount = clock.row.amount + workingDays
  const { dueAt } = writeClock(step, clock, context.calendar, { amount })
  const noticeId = step.notice({
    kind: 'extension',
    audience: 'applicant',
    title: `延长期限告知书：${matterName}`,
    text: `办件${number}的办理期限经批准延长${workingDays}个工作日${dueAt === null ? '' : `，至${whenText(dueAt)}`}。理由：${reason}`,
  })
  step.change({
    kind: 'insert',
    table: 'extensions',
    row: {
      clockId: clock.row.id,
      caseNumber: number,
      workingDays,
      reason,
      noticeId,
      approvedBy: actor.userId,
      approvedByName: actor.name,
      at: step.now,
    },
  })
  step.event('limit-extended', thePerson(actor), {
    workingDays,
    reason,
    noticeId,
    dueAt,
    clockId: clock.row.id,
  })
  return { kind: 'done', caseNumber: number, noticeId }
}
