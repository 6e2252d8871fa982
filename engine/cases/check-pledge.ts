import { pledgeConsequence } from '../statute/pledge.js'
import type { PledgeConsequence } from '../statute/pledge.js'
import type { DemandRow } from '../store/rows/demand-row.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import type { CaseStep } from './case-step.js'
import type { CommandHandler } from './command-handler.js'
import { endDemand } from './demand-clock.js'
import { endClock } from './end-clock.js'
import { thePerson } from './event-actor.js'
import { leadsCase } from './leads-case.js'
import { openInspection } from './open-inspection.js'
import { refuse } from './refusal.js'

/** Looks afterwards whether a pledge is true (承诺核查). Approver or bureau head of the lead department. `materialId`: what it replaced. */
export interface CheckPledge {
  readonly kind: 'check-pledge'
  readonly caseNumber: string
  readonly materialId: string
  readonly result: 'kept' | 'broken'
  readonly comment: string
}

const results: readonly string[] = ['kept', 'broken'] satisfies readonly CheckPledge['result'][]

/** Before the decision an untrue pledge bars the grant; after it, what was granted is for the bureau head to withdraw. Source: 行政许可法 Art. 69; 大厅运行规则 Art. 9. */
export const checkPledge: CommandHandler<CheckPledge> = async (context, step, command, actor) => {
  const { case: of, clocks } = step.file
  const { materialId, result, comment } = command
  const officer = actor.roles.includes('approver') || actor.roles.includes('bureauHead')
  if (!officer || !leadsCase(step.file, actor)) {
    return refuse('ROLE_MISSING', '承诺由牵头部门的审批人员或局级负责人核查')
  }
  const duty = await caseDutyRefusal(context, of, actor, { approves: true })
  if (duty !== undefined) return duty
  if (!results.includes(result)) {
    return refuse('INVALID_INPUT', '核查结果只能是属实或不实', [{ place: 'result', message: '属实或不实' }])
  }
  if (result === 'broken' && comment.trim() === '') {
    return refuse('INVALID_INPUT', '承诺不实的须写明查明的事实', [
      { place: 'comment', message: '请填写查明的事实' },
    ])
  }
  const demands = await context.store.duties.demands(of.number)
  const pledges = demands.filter((each) => each.kind === 'pledge' && each.state === 'open')
  const pledge = pledges.find((each) => each.materialId === materialId)
  if (pledge === undefined) return refuse('NOT_DEMANDED', '没有待核查的这项承诺')
  endDemand(step, pledge, result === 'kept' ? 'met' : 'broken', actor, { comment })
  if (pledges.length === 1) {
    for (const clock of clocks) if (clock.row.id === pledge.clockId) endClock(step, clock)
  }
  const decision = of.result === 'granted' ? 'granted' : of.result === null ? 'none' : 'refused'
  const consequence = pledgeConsequence({ result, decision })
  tell(step, pledge, consequence.kind, comment)
  step.event('pledge-checked', thePerson(actor), {
    name: pledge.name,
    result,
    comment,
    consequence: consequence.kind,
  })
  return { kind: 'done', caseNumber: of.number }
}

function tell(
  step: CaseStep,
  pledge: DemandRow,
  consequence: PledgeConsequence['kind'],
  comment: string,
): void {
  if (consequence === 'nothing') return
  const { number, matterName, leadDepartment } = step.file.case
  const then = consequence === 'withdrawGrant' ? '准予的许可将由局级依法撤销' : '不得准予许可'
  const text = `办件${number}代替“${pledge.name}”的承诺经核查不实：${comment}。${then}。`
  const title = `承诺不实告知书：${matterName}`
  step.notice({ kind: 'pledgeBroken', audience: 'applicant', title, text })
  step.notice({ kind: 'pledgeBroken', audience: 'bureauHead', department: leadDepartment, title, text })
  const lead = step.file.clocks.find(({ row }) => row.kind === 'case')?.row.departmentName ?? ''
  const about = {
    kind: 'case',
    caseNumber: number,
    taskId: null,
    department: leadDepartment,
    departmentName: lead,
  } as const
  openInspection(step, { row: about }, 'pledgeBroken', step.now, `代替“${pledge.name}”的承诺不实，${then}`)
}
