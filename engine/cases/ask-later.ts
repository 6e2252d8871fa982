import { isLimit } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import { laterDemand } from '../statute/later-demand.js'
import type { Actor } from './actor.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import type { CaseStep } from './case-step.js'
import { clockOf } from './clock-of.js'
import type { CommandHandler } from './command-handler.js'
import { demand } from './demand-clock.js'
import type { Demanded } from './demand-clock.js'
import { dutyRefusal } from './duty.js'
import { thePerson } from './event-actor.js'
import type { Refused } from './hall-answer.js'
import type { HallContext } from './hall-context.js'
import type { Json } from './json.js'
import { leadsCase } from './leads-case.js'
import { missingFaults } from './missing-faults.js'
import { periodText } from './period-text.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'
import { stopForSupplement } from './stop-for-supplement.js'
import { toldAt } from './told-at.js'

/** What is asked for later, and when the circumstance arose that makes it necessary. */
interface LaterItem extends Demanded {
  readonly reason: string
  readonly arisenAt?: string
}

/**
 * Asks the applicant for a supplement after acceptance (受理后补正). With `taskId`: a department for its own task; without: who leads the case.
 * `limit`: by when it is to be there.
 */
export interface AskLater {
  readonly kind: 'ask-later'
  readonly caseNumber: string
  readonly taskId?: string
  readonly materials: readonly LaterItem[]
  readonly limit: Limit
}

/**
 * Only what arose after the applicant was told, or let in, may be asked for; anything else is refused and recorded. Where the matter allows it
 * the clocks stand still meanwhile. Source: 行政许可法 Art. 32(1)(4); statute §2.1, §2.3.
 */
export const askLater: CommandHandler<AskLater> = async (context, step, command, actor) => {
  const { case: of, matter } = step.file
  if (of.state === 'closed') return refuse('CASE_CLOSED', '办件已办结')
  const duty = await askerRefusal(context, step, command, actor)
  if (duty !== undefined) return duty
  if (of.acceptedAt === null) return refuse('WRONG_ACT', '尚未受理，请由综合窗口一次性告知补正')
  const unfit =
    refuseInput(missingFaults(command.materials as unknown as readonly Json[], matter)) ?? shapeFault(command)
  if (unfit !== undefined) return unfit
  const told = toldAt(step.file)
  for (const { name, arisenAt } of command.materials) {
    const found = laterDemand({ toldAt: told, now: step.now, ...(arisenAt !== undefined && { arisenAt }) })
    if (found.kind === 'allowed') continue
    if (found.code !== 'couldHaveBeenAsked') {
      return refuse('INVALID_INPUT', `${name}：${found.message}`, [
        { place: 'materials', message: found.message },
      ])
    }
    const missing = command.materials.map((each) => each.name)
    step.event('supplement-refused', thePerson(actor), { missing, taskId: command.taskId ?? null })
    return refuse('SUPPLEMENT_ASKED_BEFORE', `${name}：${found.message}（本次要求已记录）`)
  }
  return ask(context, step, command, actor)
}

function ask(
  context: HallContext,
  step: CaseStep,
  command: AskLater,
  actor: Actor,
): { readonly kind: 'done'; readonly caseNumber: string; readonly noticeId: string } {
  const { number, matterName } = step.file.case
  const { materials: items, limit, taskId } = command
  const within = periodText('送达', clockOf(step.file.matter, step.now, limit), context.calendar)
  const stops = step.file.matter?.supplement?.stopsClock === true
  const names = items.map(({ name }) => name)
  const lines = items.map(({ name, reason }, index) => `${index + 1}. ${name}：${reason}`)
  const withdrawal =
    step.file.matter?.supplement?.withdrawal === undefined ? '' : '逾期未提交的，视为撤回申请。'
  const noticeId = step.notice({
    kind: 'laterSupplement',
    audience: 'applicant',
    ...(taskId !== undefined && { taskId }),
    title: `受理后补正告知书：${matterName}`,
    text: [
      `办件${number}因受理后新出现的情形，请${within}补正：`,
      ...lines,
      `${stops ? '补正期间不计算在办理期限内。' : ''}${withdrawal}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  })
  const stopped =
    stops && stopForSupplement(context, step, { noticeId, limit, reason: names.join('、'), taskId })
  const asked = {
    kind: 'supplement',
    items,
    noticeId,
    limit,
    ...(taskId !== undefined && { taskId }),
  } as const
  const clock = demand(context, step, asked, actor)
  step.event('supplement-asked-later', thePerson(actor), { names, noticeId, dueAt: clock.dueAt, stopped })
  return { kind: 'done', caseNumber: number, noticeId }
}

async function askerRefusal(
  context: HallContext,
  step: CaseStep,
  { taskId }: AskLater,
  actor: Actor,
): Promise<Refused | undefined> {
  if (!actor.roles.includes('approver') && !actor.roles.includes('bureauHead')) {
    return refuse('ROLE_MISSING', '受理后的补正只能由审批人员或局级负责人要求')
  }
  if (taskId === undefined) {
    return leadsCase(step.file, actor)
      ? caseDutyRefusal(context, step.file.case, actor)
      : refuse('OTHER_DEPARTMENT', '请为本部门的任务提出，或由牵头部门提出')
  }
  const task = step.file.tasks.find((each) => each.id === taskId)
  if (task === undefined || (task.state !== 'open' && task.state !== 'claimed')) {
    return refuse('TASK_UNKNOWN', '没有这项在办的任务')
  }
  return dutyRefusal(context, step.file, task, actor)
}

function shapeFault({ materials, limit }: AskLater): Refused | undefined {
  if (materials.length === 0)
    return refuse('INVALID_INPUT', '请列明补正的材料', [{ place: 'materials', message: '至少一项' }])
  if (!isLimit(limit))
    return refuse('INVALID_INPUT', '请写明补正期限', [{ place: 'limit', message: '须为正整数和单位' }])
  const bare = materials.findIndex((each) => typeof each.reason !== 'string' || each.reason.trim() === '')
  if (bare < 0) return undefined
  return refuse('INVALID_INPUT', '请写明要求补正的理由', [
    { place: `materials.${bare}`, message: '请填写理由' },
  ])
}
