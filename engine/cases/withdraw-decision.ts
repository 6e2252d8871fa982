import { LICENSE_69 } from '../statute/articles.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import { citeArticle } from './cite-article.js'
import type { CommandHandler } from './command-handler.js'
import { endCase } from './end-case.js'
import { thePerson } from './event-actor.js'
import { leadsCase } from './leads-case.js'
import { refuse } from './refusal.js'
import { remedies } from './remedies.js'

/** Withdraws what was granted on an untrue pledge (撤销许可). The bureau head of the lead department, with reasons. */
export interface WithdrawDecision {
  readonly kind: 'withdraw-decision'
  readonly caseNumber: string
  readonly reason: string
}

/** Only where a check found a pledge untrue; told in writing, with the remedies. Source: 行政许可法 Art. 69(2), 38(2); 大厅运行规则 Art. 9. */
export const withdrawDecision: CommandHandler<WithdrawDecision> = async (context, step, command, actor) => {
  const { case: of } = step.file
  const reason = command.reason.trim()
  if (!actor.roles.includes('bureauHead') || !leadsCase(step.file, actor)) {
    return refuse('REFUSAL_RESERVED', '撤销许可只能由牵头部门的局级负责人决定')
  }
  const duty = await caseDutyRefusal(context, of, actor, { approves: true })
  if (duty !== undefined) return duty
  if (reason === '')
    return refuse('INVALID_INPUT', '撤销许可须说明理由', [{ place: 'reason', message: '请填写理由' }])
  if (of.result !== 'granted') return refuse('WRONG_ACT', '没有可以撤销的准予决定')
  const demands = await context.store.duties.demands(of.number)
  if (!demands.some((each) => each.kind === 'pledge' && each.state === 'broken')) {
    return refuse('WRONG_ACT', '没有查明不实的承诺，不能据此撤销')
  }
  const cited = citeArticle(context.law, LICENSE_69.entry, step.now.slice(0, 10), LICENSE_69.citation)
  const noticeId = step.notice({
    kind: 'decision',
    audience: 'applicant',
    title: `撤销许可决定书：${of.matterName}`,
    text: `办件${of.number}准予的许可因承诺不实予以撤销：${reason}。\n依据：${cited.citation}。\n${remedies(context.law, step.now)}`,
  })
  step.event('decision-withdrawn', thePerson(actor), { reason, noticeId })
  if (of.state === 'closed') step.changeCase({ result: 'withdrawn' })
  else endCase(step, 'withdrawn', step.now)
  return { kind: 'done', caseNumber: of.number, noticeId }
}
