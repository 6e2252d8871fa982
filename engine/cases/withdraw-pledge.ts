import { mayWithdrawPledge } from '../statute/pledge.js'
import type { CommandHandler } from './command-handler.js'
import { endDemand } from './demand-clock.js'
import { thePerson } from './event-actor.js'
import { isApplicant } from './is-applicant.js'
import { tolerate } from './receive-duties.js'
import { refuse } from './refusal.js'

/** Takes a pledge back before the decision (撤回承诺); the material itself is then owed. The applicant, or the window for them. */
export interface WithdrawPledge {
  readonly kind: 'withdraw-pledge'
  readonly caseNumber: string
  readonly materialId: string
}

/** Source: 大厅运行规则 Art. 9. */
export const withdrawPledge: CommandHandler<WithdrawPledge> = async (context, step, command, actor) => {
  const { case: of } = step.file
  if (!actor.roles.includes('intake') && !(await isApplicant(context.store, of, actor))) {
    return refuse('ROLE_MISSING', '只有申请人本人或综合窗口可以撤回承诺')
  }
  const demands = await context.store.duties.demands(of.number)
  const pledge = demands.findLast((each) => each.kind === 'pledge' && each.materialId === command.materialId)
  if (pledge === undefined || pledge.state === 'withdrawn') return refuse('NOT_DEMANDED', '没有这项承诺')
  const state = pledge.state === 'broken' ? 'broken' : pledge.state === 'met' ? 'kept' : 'open'
  if (!mayWithdrawPledge({ decided: of.decidedAt !== null, state })) {
    return refuse('PLEDGE_BINDS', '已经作出决定，或者承诺已经查明不实，不能撤回')
  }
  endDemand(step, pledge, 'withdrawn', actor)
  step.event('pledge-withdrawn', thePerson(actor), { name: pledge.name })
  tolerate(context, step, [{ id: pledge.materialId, name: pledge.name }], thePerson(actor))
  return { kind: 'done', caseNumber: of.number }
}
